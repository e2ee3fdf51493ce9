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
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.PlainText;
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
     *
     * @return files in the order of statements, documents, languages and formats, no two of the same name
     */
    public static List<GeneratedFile> generate(DocumentRequest request) {
        var files = new ArrayList<GeneratedFile>();
        var names = new HashSet<String>();
        for (var statement : request.evaluation().statements()) {
            var name = unused(fileName(statement), names);
            var source = source(request.evaluation(), statement, request.toolVersion());
            ALL.stream().filter(plan -> plan.concerns(source))
                    .forEach(plan -> files.addAll(files(name, plan, source, request)));
        }
        return List.copyOf(files);
    }

    private static List<GeneratedFile> files(String statement, DocumentPlan plan, Source source,
            DocumentRequest request) {
        Supplier<Document> document = Suppliers.memoize(() -> {
            // Plans read the models, which may be read by one thread at a time; renderers do not.
            synchronized (request.evaluation()) {
                return document(plan, source);
            }
        });
        return request.tongues().stream()
                .flatMap(tongue -> plan.formats().stream().sorted().map(format -> new GeneratedFile(plan.fileName(),
                        statement + "-" + plan.fileName() + "." + tongue.tag() + "." + format.extension(),
                        () -> format.render(document.get(), tongue, request.template()))))
                .toList();
    }

    /** A plan's document as its reader may see it; the organization's own are forms, which people send back. */
    static Document document(DocumentPlan plan, Source source) {
        var document = plan.of(Redaction.of(source, plan.reader()));
        return plan.reader() == Visibility.INTERNAL ? document.asForm(formName(plan, source.statement())) : document;
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
