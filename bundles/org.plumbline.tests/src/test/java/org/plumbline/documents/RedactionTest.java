// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.Workspace;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.InheritedReport;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.PlumbPackage.Literals;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Revision;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.Visibility;
import org.plumbline.model.plumb.Vocabulary;

/** What a reader may not see is in no byte of a document. */
class RedactionTest {

    private static final String SECRET = "SEKRET";

    /** Attributes in which only words of the language can stand. */
    private static final Set<EAttribute> KEYWORDS = Set.of(Literals.PHRASE__LANGUAGE, Literals.APPROVAL__STEP,
            Literals.RECORD__KIND, Literals.REGION__TERRITORY, Literals.SITE__TERRITORY, Literals.DATA__RESIDENCY,
            Literals.SUPPRESSION__RULE, Literals.SEVERITY_SETTING__RULE, Literals.SETTING__PARAMETER,
            Literals.SETTING__VALUE, Literals.CHANGE__KIND, Literals.INCIDENT__KIND);

    /** What the control block prints of a statement. */
    private static final Set<EStructuralFeature> PRINTED = Set.of(Literals.ELEMENT__NAME, Literals.ELEMENT__TITLE,
            Literals.STATEMENT__SCOPE, Literals.STATEMENT__VERSION, Literals.STATEMENT__NUMBER);

    /** What may be seen of elements that may be seen. */
    private static final Set<EStructuralFeature> OPEN = Set.of(Literals.ELEMENT__NAME, Literals.ELEMENT__TITLE,
            Literals.CONTROL__DESCRIPTION, Literals.EVIDENCE__NUMBER, Literals.EVIDENCE__ISSUER,
            Literals.TENANT__PROTECTION, Literals.CLASSIFICATION__PROTECTION, Literals.REMEDY__MEASURE);

    /** What the supervising party may see of a supervision and its entries. */
    private static final Set<EStructuralFeature> SUPERVISED = Set.of(Literals.ELEMENT__NAME, Literals.CHANGE__KIND,
            Literals.INCIDENT__KIND, Literals.SUBMITTED_DELIVERY__RESULT);

    private static final List<Visibility> OUTSIDE = List.of(Visibility.TENANT, Visibility.SUPERVISOR, Visibility.PUBLIC);

    // No byte --------------------------------------------------------------------------------------------------------

    static Stream<Arguments> examplesAndReaders() {
        return Stream.of("aurora-cloud", "city-portal").flatMap(example -> OUTSIDE.stream()
                .map(reader -> Arguments.of(example, reader)));
    }

    @ParameterizedTest
    @MethodSource("examplesAndReaders")
    void keepsEverythingOutOfEveryByteThatItsReaderMayNotSee(String example, Visibility reader) {
        var workspace = workspace(example);
        int marked = mark(workspace, reader);
        var files = files(evaluated(workspace), reader);

        assertThat(marked).isGreaterThan(example.equals("city-portal") ? 100 : 2_000);
        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> {
            assertThat(file.name()).doesNotContain(SECRET);
            assertThat(text(file).contains(SECRET)).as(() -> file.name() + ": " + around(text(file))).isFalse();
        });
        sayForWhomTheyAre(files, example, reader);
    }

    private static String around(String text) {
        int at = text.indexOf(SECRET);
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 40));
    }

    /** A document for tenants that the organization makes along with its own. */
    @ParameterizedTest
    @ValueSource(strings = {"aurora-cloud", "city-portal"})
    void keepsEverythingInternalOutOfWhatIsForTenantsAnyway(String example) {
        var workspace = workspace(example);
        mark(workspace, Visibility.TENANT);
        var files = files(evaluated(workspace), Visibility.INTERNAL);
        assertThat(files.stream().filter(file -> file.name().contains("traceability-matrix"))).isNotEmpty()
                .allSatisfy(file -> assertThat(text(file)).contains(SECRET));
        assertThat(files.stream().filter(file -> file.name().contains("responsibility-matrix"))).isNotEmpty()
                .allSatisfy(file -> assertThat(text(file)).doesNotContain(SECRET));
    }

    private static void sayForWhomTheyAre(List<GeneratedFile> files, String example, Visibility reader) {
        var word = switch (reader) {
            case TENANT -> "云服务客户（租户）";
            case SUPERVISOR -> "运行监管方";
            default -> "公开";
        };
        assertThat(files).extracting(GeneratedFile::name).allMatch(name ->
                name.contains("." + reader.getLiteral() + ".") || name.contains(".public."));
        assertThat(files.stream().filter(file -> file.name().matches(".*\\." + reader.getLiteral() + "\\.zh-en\\.html")))
                .hasSizeGreaterThan(2).allSatisfy(file -> assertThat(text(file))
                        .contains(word, "凡不属于上述范围可见的内容，均未列入本文件。"));
        assertThat(files).extracting(GeneratedFile::name).noneMatch(name -> name.contains("overview")
                || name.contains("gap-list") || name.contains("assessment-workbook"));
        assertThat(files.stream().anyMatch(file -> file.name().contains("supervision-plan")))
                .isEqualTo(reader == Visibility.SUPERVISOR && example.equals("aurora-cloud"));
    }

    @Test
    void makesPublicWhatIsForTenantsAndAskedForBySupervisors() {
        assertThat(Redaction.common(Visibility.TENANT, Visibility.SUPERVISOR)).isEqualTo(Visibility.PUBLIC);
        for (var reader : Visibility.values()) {
            assertThat(Redaction.common(reader, Visibility.INTERNAL)).isEqualTo(reader);
            assertThat(Redaction.common(Visibility.INTERNAL, reader)).isEqualTo(reader);
            assertThat(Redaction.common(reader, reader)).isEqualTo(reader);
        }
    }

    /** Side by side, so that what stands in either language is in the files. */
    private static List<GeneratedFile> files(Evaluation evaluation, Visibility reader) {
        return Documents.generate(new DocumentRequest(evaluation, EnumSet.of(Tongue.BOTH), "1.0.0",
                Optional.empty(), reader, Optional.empty()));
    }

    @Test
    void keepsEverythingInternalOutOfWhatPlansAreMadeFrom() {
        for (var reader : OUTSIDE) {
            var workspace = workspace("aurora-cloud");
            mark(workspace, reader);
            var source = source(evaluated(workspace), 0);
            var seen = Redaction.of(source, reader);
            var objects = new ArrayList<EObject>();
            objects.add(seen.statement().statement());
            objects.add(seen.statement().platform());
            objects.addAll(seen.statement().supervisions());
            seen.requirements().forEach(row -> {
                row.controls().forEach(link -> objects.add(link.control()));
                row.evidence().forEach(item -> objects.add(item.evidence()));
                row.assessed().forEach(assessed -> objects.addAll(List.of(assessed.assessment(), assessed.given())));
                objects.addAll(row.responsible());
                objects.addAll(row.tailorings());
                row.check().ifPresent(check -> Stream.of(check.holds(), check.violates(), check.unknown())
                        .flatMap(List::stream).forEach(witness -> {
                            objects.add(witness.element());
                            assertThat(witness.because().isEmpty()).isTrue();
                        }));
                assertThat(row.reason().en()).doesNotContain(SECRET);
                assertThat(row.parameters()).allMatch(parameter -> parameter.value().isEmpty()
                        || reader == Visibility.SUPERVISOR && !row.requirement().getDeliveries().isEmpty());
            });
            assertThat(objects).hasSizeGreaterThan(reader == Visibility.TENANT ? 100 : 20)
                    .allSatisfy(object -> assertThat(reachable(object)).doesNotContain(SECRET));
            assertThat(seen.evaluation().findings()).isEmpty();
            assertThat(seen.evaluation().statements()).hasSize(1);
        }
    }

    /** Every text in an object, in what it holds and in what it names directly. */
    private static String reachable(EObject object) {
        var texts = new StringBuilder();
        var objects = new ArrayList<EObject>(List.of(object));
        object.eAllContents().forEachRemaining(objects::add);
        objects.stream().flatMap(each -> Stream.concat(Stream.of(each), each.eCrossReferences().stream())).distinct()
                .forEach(each -> each.eClass().getEAllAttributes().forEach(attribute -> texts.append(each.eGet(attribute))));
        return texts.toString();
    }

    // What is there --------------------------------------------------------------------------------------------------

    @Test
    void showsWhatTenantsMaySee() throws IOException {
        var workspace = workspace("aurora-cloud");
        var hidden = workspace.controls().stream().filter(control -> control.getVisibility() == Visibility.INTERNAL
                && !control.getEvidence().isEmpty()).findFirst().orElseThrow();
        hidden.getEvidence().getFirst().setVisibility(Visibility.TENANT);
        rename(hidden.getEvidence().getFirst().getTitle(), "Certificate to be seen");
        rename(hidden.getTitle(), "Control not to be seen");
        var evaluation = evaluated(workspace);
        var written = Written.of(evaluation);
        var seen = evaluation.statements().getFirst().sets().stream().flatMap(set -> set.requirements().stream())
                .flatMap(row -> row.controls().stream()).map(link -> link.control()).distinct()
                .filter(control -> Redaction.sees(Visibility.TENANT, control.getVisibility())).toList();

        assertThat(seen).hasSizeGreaterThan(20);
        for (var file : List.of("responsibility-matrix.en.html", "responsibility-matrix.en.xlsx")) {
            var text = text(written.files().stream().filter(each -> each.name().endsWith(file)).findFirst().orElseThrow())
                    .replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&")
                    .replace("\\u0027", "'").replace("\\u0026", "&");
            assertThat(seen).allSatisfy(control -> assertThat(text).contains(Wording.ofTitle(control).en()));
            assertThat(seen.stream().flatMap(control -> control.getImplementedBy().stream())
                    .filter(element -> element instanceof PlatformPart part
                            && Redaction.sees(Visibility.TENANT, part.getVisibility())))
                    .isNotEmpty().allSatisfy(element -> assertThat(text).contains(Wording.ofTitle(element).en()));
            assertThat(text).contains("Certificate to be seen").doesNotContain("Control not to be seen");
        }
    }

    @Test
    void showsEachReaderItsOwn() {
        for (var reader : Visibility.values()) {
            for (var element : Visibility.values()) {
                assertThat(Redaction.sees(reader, element)).as(reader + " " + element).isEqualTo(
                        reader == Visibility.INTERNAL || element == Visibility.PUBLIC || element == reader);
            }
        }
        assertThat(controls(Visibility.SUPERVISOR)).contains(Visibility.SUPERVISOR, Visibility.PUBLIC)
                .doesNotContain(Visibility.TENANT, Visibility.INTERNAL);
        assertThat(controls(Visibility.TENANT)).contains(Visibility.TENANT, Visibility.PUBLIC)
                .doesNotContain(Visibility.SUPERVISOR, Visibility.INTERNAL);
        assertThat(controls(Visibility.PUBLIC)).containsOnly(Visibility.PUBLIC);
        assertThat(controls(Visibility.INTERNAL)).contains(Visibility.values());
    }

    private static List<Visibility> controls(Visibility reader) {
        return Redaction.of(source(evaluated(workspace("aurora-cloud")), 0), reader).requirements()
                .flatMap(row -> row.controls().stream()).map(link -> link.control().getVisibility()).distinct().toList();
    }

    @Test
    void leavesTheNumbersAsTheyAre() {
        var evaluation = evaluated(workspace("city-portal"));
        for (int i = 0; i < evaluation.statements().size(); i++) {
            var source = source(evaluation, i);
            var seen = Redaction.of(source, Visibility.TENANT);
            assertThat(seen.statement().totals()).isEqualTo(source.statement().totals());
            assertThat(seen.sets()).extracting(set -> set.totals())
                    .isEqualTo(source.sets().stream().map(set -> set.totals()).toList());
        }
    }

    @Test
    void keepsNothingFromTheOrganizationItself() {
        var source = source(SampleEvaluation.draft(), 0);
        assertThat(Redaction.of(source, Visibility.INTERNAL)).isSameAs(source);
    }

    @Test
    void leavesTheModelsAsTheyAre() {
        var evaluation = SampleEvaluation.draft();
        Written.of(evaluation);
        assertThat(Written.of(evaluation).html("traceability-matrix.zh"))
                .isEqualTo(Written.of(SampleEvaluation.draft()).html("traceability-matrix.zh"));
    }

    // Marking --------------------------------------------------------------------------------------------------------

    /** Puts the word into everything internal, and says into how many texts. */
    private static int mark(Workspace workspace, Visibility reader) {
        var shown = new ArrayList<EObject>(workspace.statements().stream().map(Statement::getTenant).toList());
        workspace.supervisions().stream().filter(unused -> reader == Visibility.SUPERVISOR)
                .forEach(each -> shown.addAll(Arrays.asList(each.getSupervisor(), each.getAssessor())));
        int marked = 0;
        for (var model : workspace.own()) {
            var contents = new ArrayList<EObject>();
            model.eAllContents().forEachRemaining(contents::add);
            for (var object : contents) {
                for (var attribute : object.eClass().getEAllAttributes()) {
                    if (attribute.getEAttributeType().getInstanceClass() == String.class && !KEYWORDS.contains(attribute)
                            && object.eIsSet(attribute) && isHidden(object, attribute, reader, shown)) {
                        mark(object, attribute, ++marked);
                    }
                }
            }
        }
        return marked;
    }

    @SuppressWarnings("unchecked")
    private static void mark(EObject object, EAttribute attribute, int number) {
        var word = SECRET + number;
        if (attribute.isMany()) {
            ((EList<Object>) object.eGet(attribute)).replaceAll(text -> word + "-" + text);
        } else {
            object.eSet(attribute, word);
        }
    }

    /** Whether a text is not for a reader: by what the nearest element around it says, and what it is of that element. */
    private static boolean isHidden(EObject object, EStructuralFeature attribute, Visibility reader, List<EObject> shown) {
        var feature = attribute;
        for (var owner = object; owner != null; feature = owner.eContainingFeature(), owner = owner.eContainer()) {
            switch (owner) {
                case Vocabulary vocabulary -> {
                    return false;
                }
                case InheritedReport report -> {
                    return false;
                }
                case Assertion assertion -> {
                    // Values that checks read, and that no document prints but through witnesses
                    return false;
                }
                case Assessment assessment -> {
                    return assessment.getAs() != Side.THIRD_PARTY || !Set.of(Literals.ELEMENT__NAME,
                            Literals.ELEMENT__TITLE, Literals.ASSESSMENT__BY).contains(feature);
                }
                case Statement statement -> {
                    return !PRINTED.contains(feature) && !(object instanceof org.plumbline.model.plumb.Revision
                            && attribute == Literals.REVISION__VERSION);
                }
                case PlatformPart part -> {
                    return !OPEN.contains(feature)
                            || !shown.contains(part) && !Redaction.sees(reader, part.getVisibility());
                }
                case Control control -> {
                    return !OPEN.contains(feature) || !Redaction.sees(reader, control.getVisibility());
                }
                case Evidence evidence -> {
                    return !OPEN.contains(feature) || !Redaction.sees(reader, evidence.getVisibility());
                }
                case Remedy remedy -> {
                    return !OPEN.contains(feature) || !Redaction.sees(reader, remedy.getVisibility());
                }
                case Supervision supervision -> {
                    return reader != Visibility.SUPERVISOR || !SUPERVISED.contains(attribute)
                            && !Set.of(Literals.ELEMENT__TITLE, Literals.SUBMITTED_DELIVERY__TRIGGER)
                                    .contains(containing(object));
                }
                case Platform platform -> {
                    return !PRINTED.contains(feature);
                }
                case RequirementSet set -> {
                    return false;
                }
                default -> {
                    // Look further out
                }
            }
        }
        return true;
    }

    private static void rename(Text text, String title) {
        text.getPhrases().forEach(phrase -> phrase.setValue(title));
    }

    /** The feature that a phrase is a phrase of. */
    private static EStructuralFeature containing(EObject object) {
        return object.eContainer() instanceof Text text ? text.eContainingFeature() : null;
    }

    // Reading --------------------------------------------------------------------------------------------------------

    private static Workspace workspace(String example) {
        return ModelLoader.standalone().load(List.of(Path.of("../../examples", example))).workspace();
    }

    private static Evaluation evaluated(Workspace workspace) {
        return new Evaluator(workspace, LocalDate.of(2026, 10, 15)).evaluate();
    }

    private static Source source(Evaluation evaluation, int statement) {
        OfStatement part = evaluation.statements().get(statement);
        return new Source(evaluation, part, "1.0.0", Visibility.INTERNAL);
    }

    /** All bytes of a file as text, with those of every part of a workbook and the names of the parts. */
    private static String text(GeneratedFile file) {
        if (!file.name().endsWith(".xlsx") && !file.name().endsWith(".docx")) {
            return new String(file.content(), StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
