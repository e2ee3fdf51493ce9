// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import com.google.common.base.Suppliers;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.documents.applicability.StatementOfApplicability;
import org.plumbline.documents.assessment.AssessmentWorkbook;
import org.plumbline.documents.crossstandard.CrossStandardMatrix;
import org.plumbline.documents.evidence.EvidenceRegister;
import org.plumbline.documents.gaps.GapList;
import org.plumbline.documents.overview.Overview;
import org.plumbline.documents.picture.PlatformPicture;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.DocumentPlan;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.responsibility.ResponsibilityMatrix;
import org.plumbline.documents.supervision.SupervisionPlan;
import org.plumbline.documents.traceability.TraceabilityMatrix;
import org.plumbline.model.plumb.Visibility;

/** Writes the documents of an evaluation. */
public final class Documents {

    private static final List<DocumentPlan> ALL = List.of(
            new Overview(),
            new TraceabilityMatrix(),
            new StatementOfApplicability(),
            new ResponsibilityMatrix(),
            new GapList(),
            new EvidenceRegister(),
            new AssessmentWorkbook(),
            new PlatformPicture(),
            new CrossStandardMatrix(),
            new SupervisionPlan());

    private Documents() {
    }

    /** The names of all documents there are, as they stand in names of files. */
    public static List<String> names() {
        return ALL.stream().map(DocumentPlan::fileName).toList();
    }

    /**
     * All documents that have something to say about each statement, in every language asked for. Nothing is written to disk.
     * What is made for somebody outside says so in its name: {@code …-traceability-matrix.tenant.zh.html}.
     *
     * @return files in the order of statements, documents, languages and formats, no two of the same name
     */
    public static List<GeneratedFile> generate(DocumentRequest request) {
        var files = new ArrayList<GeneratedFile>();
        var names = new HashSet<String>();
        for (var statement : request.evaluation().statements()) {
            var name = unused(fileName(statement), names);
            var source = new Source(request.evaluation(), statement, request.toolVersion(), Visibility.INTERNAL,
                    request.baseline());
            ALL.stream().filter(plan -> plan.isFor(reader(plan, request.reader())) && plan.concerns(source))
                    .forEach(plan -> files.addAll(files(name, plan, source, request)));
        }
        return List.copyOf(files);
    }

    private static List<GeneratedFile> files(String statement, DocumentPlan plan, Source source,
            DocumentRequest request) {
        Supplier<Document> document = Suppliers.memoize(() -> {
            // Plans read the models, which may be read by one thread at a time; renderers do not.
            synchronized (request.evaluation()) {
                return document(plan, source, request.reader());
            }
        });
        var name = statement + "-" + plan.fileName() + readerTag(plan, request.reader());
        return request.tongues().stream()
                .flatMap(tongue -> plan.formats().stream().sorted().map(format -> new GeneratedFile(plan.fileName(),
                        name + "." + tongue.tag() + "." + format.extension(),
                        () -> Renderers.render(document.get(), format, tongue, request.template()))))
                .toList();
    }

    /** A plan's document as the organization itself asks for it. */
    static Document document(DocumentPlan plan, Source source) {
        return document(plan, source, Visibility.INTERNAL);
    }

    /** A plan's document as its reader may see it; the organization's own are forms, which people send back. */
    static Document document(DocumentPlan plan, Source source, Visibility asked) {
        var reader = reader(plan, asked);
        var document = plan.of(Redaction.of(source, reader));
        return reader == Visibility.INTERNAL ? document.asForm(formName(plan, source.statement())) : document;
    }

    /** Who may read a document that is for the readers of its plan, and is made for somebody. */
    private static Visibility reader(DocumentPlan plan, Visibility asked) {
        return Redaction.common(plan.reader(), asked);
    }

    private static String readerTag(DocumentPlan plan, Visibility asked) {
        return asked == Visibility.INTERNAL ? "" : "." + reader(plan, asked).getLiteral();
    }

    static String formName(DocumentPlan plan, OfStatement statement) {
        return PlainText.line(plan.fileName() + " " + statement.statement().getName());
    }

    static Source source(Evaluation evaluation, OfStatement statement, String toolVersion) {
        return new Source(evaluation, statement, toolVersion, Visibility.INTERNAL);
    }

    static List<DocumentPlan> plans() {
        return ALL;
    }

    private static String fileName(OfStatement statement) {
        var name = statement.statement().getName();
        var safe = name == null ? "" : name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^[.-]+", "_");
        return safe.isEmpty() ? "statement" : safe.substring(0, safe.offsetByCodePoints(0,
                Math.min(60, safe.codePointCount(0, safe.length()))));
    }

    /** Compared without case, as some file systems do. */
    private static String unused(String name, Set<String> used) {
        var candidate = name;
        for (int i = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }
}
