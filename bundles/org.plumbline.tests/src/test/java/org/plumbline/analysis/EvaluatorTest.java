// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation.Inherited;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.VerdictMeaning;
import org.plumbline.testing.Models;

class EvaluatorTest {

    /** A set, a platform with a console, and what a test adds: controls, a statement. */
    private static Models models(String clauses, String rest) {
        return models("", clauses, rest);
    }

    private static Models models(String scheme, String clauses, String rest) {
        return Models.of("rules.plumb", """
                requirements rules {
                    status current
                    scheme {
                        verdict good means conform
                        verdict fair means partial
                        verdict bad means nonconform
                        verdict moot means not-applicable
                        verdict unseen means not-assessed
                        %s
                    }
                    clause 0 {
                %s
                    }
                }
                """.formatted(scheme, clauses)).and("platform.plumb", """
                platform p {
                    provides iaas
                    provider csp
                    component console : web-console { is encrypted }
                    component gate : api-gateway
                    tenant city { }
                }
                """).and("rest.plumb", rest);
    }

    private static String control(String name, String satisfies, String rest) {
        return "control " + name + " on p { satisfies " + satisfies + " responsible csp " + rest + " }\n";
    }

    @Nested
    class ApplicabilityOfRequirements {

        private static final String CLAUSES = """
                requirement 1 { }
                requirement 2 { }
                requirement 3 { }
                requirement 4 enhanced { }
                clause 0.1 { level basic requirement 5 { } }
                """;

        @Test
        void appliesUnlessDecidedOtherwise() {
            var models = models(CLAUSES, """
                    statement s for p {
                        applies rules
                        exclude rules 2 because "Nothing of the kind" zh "没有此类对象"
                        narrow rules 1 to "Less" because "Enough"
                        not-applicable rules 3 because "No such object"
                    }
                    """);

            assertThat(models.requirement("rules 1")).satisfies(requirement -> {
                assertThat(requirement.applicability()).isEqualTo(Applicability.APPLICABLE);
                assertThat(requirement.reason()).isEqualTo(Wording.NONE);
                assertThat(requirement.tailorings()).hasSize(1);
            });
            assertThat(models.requirement("rules 2")).satisfies(requirement -> {
                assertThat(requirement.applicability()).isEqualTo(Applicability.EXCLUDED);
                assertThat(requirement.reason()).isEqualTo(new Wording("Nothing of the kind", "没有此类对象"));
                assertThat(requirement.status()).isEqualTo(Status.NOT_APPLICABLE);
            });
            assertThat(models.requirement("rules 3").applicability()).isEqualTo(Applicability.NOT_APPLICABLE);
        }

        @Test
        void givesTheReasonOfTheDecisionThatCounts() {
            var models = models(CLAUSES, """
                    statement s for p {
                        applies rules
                        narrow rules 1 to "Less" because "Enough"
                        exclude rules 1 because "Nothing of the kind"
                    }
                    """);

            assertThat(models.requirement("rules 1").reason().en()).isEqualTo("Nothing of the kind");
        }

        @Test
        void forgetsDecisionsPastTheirLastDay() {
            var models = models(CLAUSES, """
                    statement s for p {
                        applies rules
                        exclude rules 1 because "Nothing of the kind" until 2026-10-15
                        exclude rules 2 because "Nothing of the kind"
                    }
                    """);

            assertThat(models.requirement("rules 1").applicability()).isEqualTo(Applicability.EXCLUDED);
            assertThat(models.asOf("2026-10-16").requirement("rules 1")).satisfies(requirement -> {
                assertThat(requirement.applicability()).isEqualTo(Applicability.APPLICABLE);
                assertThat(requirement.reason()).isEqualTo(Wording.NONE);
                assertThat(requirement.tailorings()).isEmpty();
            });
            assertThat(models.asOf("2099-01-01").requirement("rules 2").applicability()).isEqualTo(Applicability.EXCLUDED);
        }

        @Test
        void leavesOutOtherLevels() {
            var models = models(CLAUSES, "statement s for p { applies rules level basic }");

            assertThat(models.requirement("rules 5")).satisfies(requirement -> {
                assertThat(requirement.level()).isEqualTo(RequirementLevel.BASIC);
                assertThat(requirement.applies()).isTrue();
            });
            assertThat(models.requirement("rules 4")).satisfies(requirement -> {
                assertThat(requirement.applicability()).isEqualTo(Applicability.OUT_OF_SCOPE);
                assertThat(requirement.reason()).isEqualTo(new Wording("of a level that does not apply", "级别不适用"));
            });
            assertThat(models.requirement("rules 1").applicability()).isEqualTo(Applicability.OUT_OF_SCOPE);
        }

        private static final String DUTIES = """
                requirement 1 { responsible provider for iaas responsible customer for saas }
                requirement 2 { responsible customer for iaas }
                requirement 3 { responsible shared }
                requirement 4 { responsible customer for paas }
                clause 0.1 { responsible customer requirement 5 { } requirement 6 { responsible provider } }
                requirement 7 { responsible provider responsible customer }
                requirement 8 { }
                """;

        private List<String> outOfScope(String statement) {
            return models(DUTIES, statement).evaluation().statements().getFirst().sets().getFirst().requirements().stream()
                    .filter(requirement -> requirement.applicability() == Applicability.OUT_OF_SCOPE)
                    .map(requirement -> requirement.requirement().getName()).toList();
        }

        @Test
        void leavesOutTheDutiesOfTheOtherSide() {
            assertThat(outOfScope("statement s for p { applies rules }")).containsExactly("2", "5");
            assertThat(outOfScope("statement s for p { applies rules side customer }")).containsExactly("1", "6");
            assertThat(outOfScope("statement s for p tenant city { applies rules }")).containsExactly("1", "6");
            assertThat(outOfScope("statement s for p { applies rules as customer }")).containsExactly("1", "6");
            assertThat(outOfScope("statement s for p { applies rules as shared }")).isEmpty();
        }

        @Test
        void saysWhoseDutyItIs() {
            var models = models(DUTIES, "statement s for p { applies rules }");

            assertThat(models.requirement("rules 2").reason()).isEqualTo(new Wording("duty of the customer", "由云服务客户负责"));
            assertThat(models.requirement("rules 7").expectedSide()).contains(Side.SHARED);
            assertThat(models.requirement("rules 8").expectedSide()).isEmpty();
        }

        @Test
        void runsNoCheckOfWhatDoesNotApply() {
            var models = models("requirement 1 { check every web-console is encrypted }", """
                    statement s for p { applies rules exclude rules 1 because "No console" }
                    """);

            assertThat(models.requirement("rules 1").check()).isEmpty();
        }
    }

    @Nested
    class Mappings {

        private Map<String, List<String>> controls(String relation) {
            var models = models("requirement 1 { } requirement 2 { }", """
                    requirements others { status current clause 0 { requirement 1 { } requirement 2 { } } }
                    mapping m from rules to others { 1 %s 1 }
                    statement s for p { applies rules applies others }
                    """.formatted(relation) + control("mine", "rules 1", "") + control("theirs", "others 1", ""));
            return Map.of("rules", names(models.requirement("rules 1")), "others", names(models.requirement("others 1")));
        }

        private static List<String> names(OfRequirement requirement) {
            return requirement.controls().stream().map(link -> link.control().getName() + (link.direct() ? "" : " via")).toList();
        }

        @Test
        void coversWhatAsksNoMore() {
            assertThat(controls("equals")).isEqualTo(
                    Map.of("rules", List.of("mine", "theirs via"), "others", List.of("theirs", "mine via")));
            assertThat(controls("superset-of")).isEqualTo(
                    Map.of("rules", List.of("mine"), "others", List.of("theirs", "mine via")));
            assertThat(controls("subset-of")).isEqualTo(
                    Map.of("rules", List.of("mine", "theirs via"), "others", List.of("theirs")));
            assertThat(controls("intersects")).isEqualTo(
                    Map.of("rules", List.of("mine"), "others", List.of("theirs")));
        }

        @Test
        void namesAControlOnceThoughItCitesBoth() {
            var models = models("requirement 1 { }", """
                    requirements others { status current clause 0 { requirement 1 { } } }
                    mapping m from rules to others { 1 equals 1 }
                    statement s for p { applies rules }
                    """ + control("both", "rules 1, others 1", ""));

            assertThat(names(models.requirement("rules 1"))).containsExactly("both");
        }

        /** What covers {@code rules 1} where {@code others 1} has a control, and both are mapped to a hub. */
        private List<String> throughHub(String rules, String others) {
            var models = models("requirement 1 { }", """
                    requirements others { status current clause 0 { requirement 1 { } } }
                    requirements hub { status current clause 0 { requirement 1 { } } }
                    mapping m from rules to hub { 1 %s 1 }
                    mapping n from others to hub { 1 %s 1 }
                    statement s for p { applies rules }
                    """.formatted(rules, others) + control("theirs", "others 1", ""));
            return names(models.requirement("rules 1"));
        }

        @Test
        void coversThroughAHubWhatCertainlyAsksNoMore() {
            assertThat(throughHub("equals", "equals")).containsExactly("theirs via");
            assertThat(throughHub("subset-of", "equals")).containsExactly("theirs via");
            assertThat(throughHub("subset-of", "superset-of")).containsExactly("theirs via");
            assertThat(throughHub("subset-of", "subset-of")).isEmpty();
            assertThat(throughHub("superset-of", "superset-of")).isEmpty();
            assertThat(throughHub("intersects", "equals")).isEmpty();
        }

        @Test
        void namesTheLinksFromTheRequirementThatIsCited() {
            var models = models("requirement 1 { }", """
                    requirements others { status current clause 0 { requirement 1 { } } }
                    requirements hub { status current clause 0 { requirement 1 { } } }
                    mapping m from rules to hub { 1 equals 1 }
                    mapping n from others to hub { 1 equals 1 }
                    statement s for p { applies rules }
                    """ + control("theirs", "others 1", ""));

            assertThat(models.requirement("rules 1").controls().getFirst().via())
                    .extracting(link -> RequirementKey.sourceOf(link).toString()).containsExactly("others 1", "rules 1");
        }

        @Test
        void putsAnOwnMappingInPlaceOfTheShippedOne() {
            var workspace = models("requirement 1 { }", """
                    mapping csa-iaas-to-iso27002 from csa-iaas to iso27002 { 5.1.1-a equals 8.20 }
                    """).loaded().workspace();

            assertThat(workspace.mappings()).filteredOn(mapping -> mapping.getName().equals("csa-iaas-to-iso27002"))
                    .hasSize(1).first().satisfies(mapping -> assertThat(mapping.getLinks()).hasSize(1));
        }

        @Test
        void followsOneStepOnlyWithinASet() {
            var models = models("requirement 1 { } requirement 2 { } requirement 3 { }", """
                    mapping m from rules to rules { 1 equals 2 2 equals 3 }
                    statement s for p { applies rules }
                    """ + control("far", "rules 3", ""));

            assertThat(names(models.requirement("rules 2"))).containsExactly("far via");
            assertThat(names(models.requirement("rules 1"))).isEmpty();
        }

        @Test
        void leavesOutControlsOfOtherPlatforms() {
            var models = models("requirement 1 { }", """
                    platform q { provides iaas provider elsewhere-ltd }
                    control elsewhere on q { satisfies rules 1 }
                    control everywhere { satisfies rules 1 }
                    statement s for p { applies rules }
                    """);

            assertThat(names(models.requirement("rules 1"))).containsExactly("everywhere");
        }
    }

    @Nested
    class ImplementationAndStatus {

        private static OfRequirement of(String... controls) {
            return models("requirement 1 { }", "statement s for p { applies rules }\n" + String.join("", controls))
                    .requirement("rules 1");
        }

        private static final String PLANNED = control("c1", "rules 1", "status planned");
        private static final String IMPLEMENTED = control("c2", "rules 1", "status implemented");
        private static final String OPERATING = control("c3", "rules 1", "status operating evidence e collected 2026-10-01");
        private static final String RETIRED = control("c4", "rules 1", "status retired evidence e collected 2026-10-01");
        private static final String UNSTATED = control("c5", "rules 1", "");

        @Test
        void takesTheFurthestControl() {
            assertThat(of().implementation()).isEqualTo(Implementation.NONE);
            assertThat(of(UNSTATED).implementation()).isEqualTo(Implementation.NONE);
            assertThat(of(PLANNED, UNSTATED).implementation()).isEqualTo(Implementation.PLANNED);
            assertThat(of(PLANNED, IMPLEMENTED).implementation()).isEqualTo(Implementation.IMPLEMENTED);
            assertThat(of(OPERATING, IMPLEMENTED).implementation()).isEqualTo(Implementation.OPERATING);
        }

        @Test
        void leavesOutRetiredControlsAndTheirEvidence() {
            assertThat(of(RETIRED).controls()).isEmpty();
            assertThat(of(RETIRED).status()).isEqualTo(Status.UNCOVERED);
            assertThat(of(RETIRED, IMPLEMENTED).evidenceState()).isEqualTo(EvidenceState.MISSING);
        }

        @Test
        void saysInOneWordWhereItStands() {
            assertThat(of().status()).isEqualTo(Status.UNCOVERED);
            assertThat(of(UNSTATED).status()).isEqualTo(Status.UNCOVERED);
            assertThat(of(PLANNED).status()).isEqualTo(Status.PLANNED);
            assertThat(of(IMPLEMENTED).status()).isEqualTo(Status.UNPROVEN);
            assertThat(of(OPERATING).status()).isEqualTo(Status.COVERED);
            assertThat(of(PLANNED, OPERATING).status()).isEqualTo(Status.COVERED);
        }

        private static Status checked(String check, String... controls) {
            return models("requirement 1 { check " + check + " }", "statement s for p { applies rules }\n"
                    + String.join("", controls)).requirement("rules 1").status();
        }

        @Test
        void isContradictedWhereTheModelViolatesWhatIsInPlace() {
            assertThat(checked("no web-console is encrypted", OPERATING)).isEqualTo(Status.CONTRADICTED);
            assertThat(checked("every web-console is encrypted", OPERATING)).isEqualTo(Status.COVERED);
            assertThat(checked("every api-gateway is encrypted", OPERATING)).isEqualTo(Status.COVERED);
            assertThat(checked("no web-console is encrypted", PLANNED)).isEqualTo(Status.PLANNED);
            assertThat(checked("no web-console is encrypted")).isEqualTo(Status.UNCOVERED);
        }
    }

    @Nested
    class EvidenceOfControls {

        private static EvidenceState state(String asOf, String evidence) {
            return models("requirement 1 { }", "statement s for p { applies rules }\n"
                    + control("c", "rules 1", "status operating " + evidence)).asOf(asOf).requirement("rules 1").evidenceState();
        }

        @Test
        void isValidOnItsLastDayAndNotAfter() {
            assertThat(state("2026-10-15", "evidence e collected 2026-07-15 valid P3M")).isEqualTo(EvidenceState.PRESENT);
            assertThat(state("2026-10-16", "evidence e collected 2026-07-15 valid P3M")).isEqualTo(EvidenceState.EXPIRED);
            assertThat(state("2026-10-15", "evidence e until 2026-10-15")).isEqualTo(EvidenceState.PRESENT);
            assertThat(state("2026-10-16", "evidence e until 2026-10-15")).isEqualTo(EvidenceState.EXPIRED);
        }

        @Test
        void endsAMonthOnItsLastDay() {
            assertThat(state("2026-02-28", "evidence e collected 2026-01-31 valid P1M")).isEqualTo(EvidenceState.PRESENT);
            assertThat(state("2026-03-01", "evidence e collected 2026-01-31 valid P1M")).isEqualTo(EvidenceState.EXPIRED);
        }

        @Test
        void isMissingUntilItIsCollected() {
            assertThat(state("2026-07-14", "evidence e collected 2026-07-15 valid P3M")).isEqualTo(EvidenceState.MISSING);
            assertThat(state("2026-07-15", "evidence e collected 2026-07-15 valid P3M")).isEqualTo(EvidenceState.PRESENT);
            assertThat(state("2026-07-15", "")).isEqualTo(EvidenceState.MISSING);
        }

        @Test
        void takesTheDayOnACertificateBeforeThePeriod() {
            assertThat(state("2026-12-01", "evidence e collected 2026-01-01 valid P3M until 2026-12-31"))
                    .isEqualTo(EvidenceState.PRESENT);
        }

        @Test
        void isPresentWithoutAnEnd() {
            assertThat(state("2036-12-01", "evidence e")).isEqualTo(EvidenceState.PRESENT);
        }

        @Test
        void takesTheBestOfSeveral() {
            assertThat(state("2026-10-15", "evidence e until 2026-01-01 evidence f until 2026-12-31"))
                    .isEqualTo(EvidenceState.PRESENT);
        }
    }

    @Nested
    class TenantsOfAPlatform {

        private static Optional<Inherited> inherited(String responsible, String report) {
            return models("requirement 1 { responsible " + responsible + " }", """
                    statement s for p { applies rules
                        assessment a by "Lab" on 2026-06-01 { rules 1 on console good } }
                    statement t for p tenant city { applies rules
                    """ + report + "}").evaluation().statements().get(1).sets().getFirst().requirements().getFirst().inherited();
        }

        @Test
        void takeOverThePlatformsPartThroughAReportInForce() {
            var whole = inherited("provider", "relies on \"R-1\" of 2026-06-30 until 2026-10-15").orElseThrow();

            assertThat(whole.wholly()).isTrue();
            assertThat(whole.report().getNumber()).isEqualTo("R-1");
            assertThat(whole.platform().orElseThrow().rollUp()).isEqualTo(VerdictMeaning.CONFORM);
            assertThat(inherited("shared", "relies on \"R-1\" of 2026-06-30").orElseThrow().wholly()).isFalse();
        }

        @Test
        void countWhatTheyTakeOverApart() {
            var totals = models("requirement 1 { responsible provider } requirement 2 { responsible shared } "
                    + "requirement 3 { responsible customer } requirement 4 { responsible shared }", """
                    statement t for p tenant city { applies rules relies on "R-1" of 2026-06-30
                        exclude rules 4 because "Nothing of the kind" }
                    """).evaluation().statements().getFirst().totals();

            assertThat(totals.applicable()).isEqualTo(2);
            assertThat(totals.takenOver()).isEqualTo(1);
            assertThat(totals.takenOverInPart()).isEqualTo(1);
        }

        @Test
        void takeOverNothingElse() {
            assertThat(inherited("provider", "")).isEmpty();
            assertThat(inherited("customer", "relies on \"R-1\" of 2026-06-30")).isEmpty();
            assertThat(inherited("provider", "relies on \"R-1\" of 2026-06-30 until 2026-10-14")).isEmpty();
            assertThat(inherited("provider", "relies on \"R-1\" of 2026-10-16")).isEmpty();
            assertThat(inherited("provider", "relies on \"R-1\" of 2026-06-30 for x1605")).isEmpty();
        }

        @Test
        void answerForWhatIsTheirs() {
            var models = models("""
                    requirement 1 { check every component is encrypted }
                    requirement 2 { check for customer every tenant is tenant-owned-thing check for provider every access-point is encrypted }
                    """.replace("is tenant-owned-thing", "has protection-level >= 2"), """
                    platform q {
                        provides iaas
                        provider csp
                        customer bank
                        network vpc plane tenant of tenant shop
                        tenant shop protection level 2 { customer bank }
                        tenant other protection level 1 { }
                        component console : web-console { is encrypted }
                        component till : vm { operated by bank is not encrypted }
                    }
                    statement s for q { applies rules }
                    statement t for q tenant shop { applies rules }
                    """);
            var statements = models.evaluation().statements();

            assertThat(names(statements.get(0), 0)).containsExactly("console");
            assertThat(names(statements.get(0), 1)).containsExactly("console");
            assertThat(names(statements.get(1), 0)).containsExactly("till");
            assertThat(names(statements.get(1), 1)).containsExactly("shop");
        }

        @Test
        void answerForWhatTheirTeamsRun() {
            var models = models("requirement 1 { check every vm is encrypted }", """
                    platform q {
                        provides iaas
                        provider csp
                        customer bank
                        team bank-it of bank
                        team bank-ops of bank-it
                        tenant shop { customer bank }
                        component till : vm { operated by bank-ops is encrypted }
                        component own : vm { operated by csp is encrypted }
                    }
                    statement s for q { applies rules }
                    statement t for q tenant shop { applies rules }
                    """);
            var statements = models.evaluation().statements();

            assertThat(names(statements.get(0), 0)).containsExactly("own");
            assertThat(names(statements.get(1), 0)).containsExactly("till");
        }

        private static List<String> names(Evaluation.OfStatement statement, int requirement) {
            var result = statement.sets().getFirst().requirements().get(requirement).check().orElseThrow();
            return Stream.of(result.holds(), result.violates(), result.unknown()).flatMap(List::stream)
                    .map(witness -> witness.name().en()).toList();
        }
    }

    @Nested
    class ControlsOfTheOtherSide {

        private static List<String> controls(String responsible, String statement) {
            return models("requirement 1 { } requirement 2 { }", """
                    mapping m from rules to rules { 1 equals 2 }
                    platform q {
                        provides iaas
                        provider host
                        customer bank
                        team desk of bank
                        tenant shop { customer bank }
                    }
                    control c on q { satisfies rules 2 %s status operating }
                    statement s for q %s { applies rules }
                    """.formatted(responsible, statement)).requirement("rules 1").controls().stream()
                    .map(link -> link.control().getName()).toList();
        }

        @Test
        void coverNothingByWayOfAMapping() {
            assertThat(controls("responsible bank", "")).isEmpty();
            assertThat(controls("responsible desk", "")).isEmpty();
            assertThat(controls("responsible host", "tenant shop")).isEmpty();
        }

        @Test
        void coverWhereOneOfThisSideIsResponsibleToo() {
            assertThat(controls("responsible host", "")).containsExactly("c");
            assertThat(controls("responsible host, bank", "")).containsExactly("c");
            assertThat(controls("", "")).containsExactly("c");
            assertThat(controls("responsible desk", "tenant shop")).containsExactly("c");
        }
    }

    @Nested
    class Replacements {

        @Test
        void bringTheChecksAndControlsOfWhatStandsInstead() {
            var row = models("""
                    requirement 1 { check every access-point is not encrypted }
                    requirement 2 { check every web-console is encrypted }
                    """, """
                    control c on p { satisfies rules 2 status operating }
                    statement s for p { applies rules replace rules 1 with "Otherwise" by rules 2 because "Stronger" }
                    """).requirement("rules 1");

            assertThat(row.check().orElseThrow().verdict()).isEqualTo(ModelVerdict.CONFORM);
            assertThat(row.controls()).extracting(link -> link.control().getName()).containsExactly("c");
        }

        @Test
        void leaveNothingToCheckWhereWordsStandInstead() {
            var row = models("requirement 1 { check every access-point is not encrypted }",
                    "statement s for p { applies rules replace rules 1 with \"Otherwise\" because \"Stronger\" }")
                    .requirement("rules 1");

            assertThat(row.check()).isEmpty();
        }
    }

    @Nested
    class AssessedVerdicts {

        private static VerdictMeaning rollUp(String assessments) {
            return models("requirement 1 { }", "statement s for p { applies rules " + assessments + " }")
                    .requirement("rules 1").rollUp();
        }

        private static String assessment(String name, String on, String... verdicts) {
            return "assessment " + name + " by \"Lab\" on " + on + " { rules 1 on "
                    + String.join(" rules 1 on ", verdicts) + " }\n";
        }

        @Test
        void rollsUpOverObjects() {
            assertThat(rollUp("")).isEqualTo(VerdictMeaning.NOT_ASSESSED);
            assertThat(rollUp(assessment("a", "2026-10-01", "console good", "gate good"))).isEqualTo(VerdictMeaning.CONFORM);
            assertThat(rollUp(assessment("a", "2026-10-01", "console bad", "gate bad"))).isEqualTo(VerdictMeaning.NONCONFORM);
            assertThat(rollUp(assessment("a", "2026-10-01", "console good", "gate bad"))).isEqualTo(VerdictMeaning.PARTIAL);
            assertThat(rollUp(assessment("a", "2026-10-01", "console good", "gate fair"))).isEqualTo(VerdictMeaning.PARTIAL);
        }

        @Test
        void leavesOutObjectsThatWereNotJudged() {
            assertThat(rollUp(assessment("a", "2026-10-01", "console good", "gate moot"))).isEqualTo(VerdictMeaning.CONFORM);
            assertThat(rollUp(assessment("a", "2026-10-01", "console bad", "gate unseen"))).isEqualTo(VerdictMeaning.NONCONFORM);
            assertThat(rollUp(assessment("a", "2026-10-01", "console moot", "gate moot")))
                    .isEqualTo(VerdictMeaning.NOT_APPLICABLE);
            assertThat(rollUp(assessment("a", "2026-10-01", "console moot", "gate unseen")))
                    .isEqualTo(VerdictMeaning.NOT_APPLICABLE);
            assertThat(rollUp(assessment("a", "2026-10-01", "console unseen"))).isEqualTo(VerdictMeaning.NOT_ASSESSED);
        }

        @Test
        void takesTheLatestDayInWhateverOrderTheyAreWritten() {
            var june = assessment("june", "2026-06-01", "console bad");
            var september = assessment("september", "2026-09-01", "console good");
            var again = assessment("again", "2026-09-01", "gate bad");

            assertThat(rollUp(september + june)).isEqualTo(VerdictMeaning.CONFORM);
            assertThat(rollUp(june + september)).isEqualTo(VerdictMeaning.CONFORM);
            assertThat(rollUp(june + september + again)).isEqualTo(VerdictMeaning.PARTIAL);
        }

        @Test
        void keepsVerdictsOnObjectsThatWereNotJudgedAgain() {
            var june = assessment("june", "2026-06-01", "console bad", "gate bad");

            assertThat(rollUp(june + assessment("september", "2026-09-01", "console good"))).isEqualTo(VerdictMeaning.PARTIAL);
            assertThat(rollUp(june + "assessment whole by \"Lab\" on 2026-09-01 { rules 1 good }"))
                    .isEqualTo(VerdictMeaning.CONFORM);
        }

        @Test
        void rollsUpAsTheSchemeSays() {
            var mixed = assessment("a", "2026-10-01", "console good", "gate bad");

            assertThat(inScheme("roll-up mixed-is-partial", mixed)).isEqualTo(VerdictMeaning.PARTIAL);
            assertThat(inScheme("roll-up worst", mixed)).isEqualTo(VerdictMeaning.NONCONFORM);
            assertThat(inScheme("roll-up worst", assessment("a", "2026-10-01", "console good", "gate fair")))
                    .isEqualTo(VerdictMeaning.PARTIAL);
            assertThat(inScheme("", mixed)).as("a scale with partial").isEqualTo(VerdictMeaning.PARTIAL);
        }

        private static VerdictMeaning inScheme(String rollUp, String assessments) {
            return models(rollUp, "requirement 1 { }", "statement s for p { applies rules " + assessments + " }")
                    .requirement("rules 1").rollUp();
        }

        @Test
        void knowsNothingOfALaterDay() {
            assertThat(rollUp(assessment("a", "2026-10-15", "console good"))).isEqualTo(VerdictMeaning.CONFORM);
            assertThat(rollUp(assessment("a", "2026-10-16", "console good"))).isEqualTo(VerdictMeaning.NOT_ASSESSED);
        }
    }

    @Nested
    class StrengthOfChecks {

        private static Strength strength(String check, String control, String assessment) {
            return models("requirement 1 { check " + check + " }",
                    "statement s for p { applies rules " + assessment + " }\n" + control).check("rules 1").strength();
        }

        private static final String CHECK = "every web-console is encrypted";
        private static final String GOOD = "assessment a by \"Lab\" on 2026-10-01 { rules 1 on console good }";
        private static final String BAD = "assessment a by \"Lab\" on 2026-10-01 { rules 1 on console bad }";

        private static String evidence(String by, String evidence) {
            return control("c", "rules 1", "implemented by " + by + " status operating evidence e " + evidence);
        }

        @Test
        void isEvidencedWhereEveryWitnessHasValidEvidence() {
            assertThat(strength(CHECK, "", "")).isEqualTo(Strength.DECLARED);
            assertThat(strength(CHECK, evidence("console", "until 2026-12-31"), "")).isEqualTo(Strength.EVIDENCED);
            assertThat(strength(CHECK, evidence("gate", "until 2026-12-31 of console"), "")).isEqualTo(Strength.EVIDENCED);
            assertThat(strength(CHECK, evidence("gate", "until 2026-12-31"), "")).isEqualTo(Strength.DECLARED);
            assertThat(strength(CHECK, evidence("console", "until 2026-12-31 of gate"), "")).isEqualTo(Strength.DECLARED);
            assertThat(strength(CHECK, evidence("console", "until 2026-01-01"), "")).isEqualTo(Strength.DECLARED);
        }

        @Test
        void isAssessedWhereAnAssessorAgreesBesides() {
            assertThat(strength(CHECK, evidence("console", "until 2026-12-31"), GOOD)).isEqualTo(Strength.ASSESSED);
            assertThat(strength(CHECK, evidence("console", "until 2026-12-31"), BAD)).isEqualTo(Strength.EVIDENCED);
            assertThat(strength(CHECK, "", GOOD)).isEqualTo(Strength.DECLARED);
        }

        @Test
        void isNoStrongerWhereTheModelDoesNotConform() {
            assertThat(strength("every api-gateway is encrypted", evidence("gate", "until 2026-12-31"), GOOD))
                    .isEqualTo(Strength.DECLARED);
        }
    }

    @Test
    void countsOnlyWhatApplies() {
        var models = models("""
                requirement 1 shall { check every web-console is encrypted }
                requirement 2 should { check every api-gateway is encrypted }
                requirement 3 shall { check no web-console is encrypted }
                requirement 4 may { }
                requirement 5 { responsible customer }
                """, """
                statement s for p {
                    applies rules
                    exclude rules 3 because "Not meant"
                    assessment a by "Lab" on 2026-10-01 { rules 1 on console good rules 3 on console bad }
                }
                """ + control("c1", "rules 1, rules 3", "status operating evidence e until 2026-12-31")
                + control("c2", "rules 4", "status retired"));
        var totals = models.evaluation().statements().getFirst().totals();

        assertThat(totals.all()).isEqualTo(5);
        assertThat(totals.applicable()).isEqualTo(3);
        assertThat(totals.byApplicability()).isEqualTo(Map.of(Applicability.APPLICABLE, 3, Applicability.EXCLUDED, 1,
                Applicability.NOT_APPLICABLE, 0, Applicability.OUT_OF_SCOPE, 1));
        assertThat(totals.byStatus()).isEqualTo(Map.of(Status.NOT_APPLICABLE, 0, Status.UNCOVERED, 2, Status.PLANNED, 0,
                Status.CONTRADICTED, 0, Status.UNPROVEN, 0, Status.COVERED, 1));
        assertThat(totals.byImplementation()).isEqualTo(Map.of(Implementation.NONE, 2, Implementation.PLANNED, 0,
                Implementation.IMPLEMENTED, 0, Implementation.OPERATING, 1));
        assertThat(totals.byModelVerdict()).isEqualTo(Map.of(ModelVerdict.CONFORM, 1, ModelVerdict.PARTIAL, 0,
                ModelVerdict.NONCONFORM, 0, ModelVerdict.UNDETERMINED, 1));
        assertThat(totals.byAssessed()).isEqualTo(Map.of(VerdictMeaning.CONFORM, 1, VerdictMeaning.PARTIAL, 0,
                VerdictMeaning.NONCONFORM, 0, VerdictMeaning.NOT_APPLICABLE, 0, VerdictMeaning.NOT_ASSESSED, 2));
        assertThat(totals.byEvidence()).isEqualTo(Map.of(EvidenceState.MISSING, 0, EvidenceState.EXPIRED, 0,
                EvidenceState.SUSPECT, 0, EvidenceState.PRESENT, 1));
        assertThat(totals.uncovered()).isEqualTo(Map.of(Obligation.UNSTATED, 0, Obligation.SHALL, 0, Obligation.SHOULD, 1,
                Obligation.MAY, 1));
        assertThat(totals).isEqualTo(models.evaluation().statements().getFirst().sets().getFirst().totals());
    }

    @Test
    void takesTheObligationOfTheInnermostClauseThatStatesOne() {
        var models = models("""
                clause 0.1 { obligation should
                    clause 0.1.1 { requirement 1 { } requirement 2 shall { } }
                    clause 0.1.2 { obligation may requirement 3 { } }
                }
                requirement 4 { }
                """, "statement s for p { applies rules }");

        assertThat(List.of("1", "2", "3", "4")).extracting(id -> models.requirement("rules " + id).obligation())
                .containsExactly(Obligation.SHOULD, Obligation.SHALL, Obligation.MAY, Obligation.UNSTATED);
    }

    @Test
    void putsAnOwnSetInPlaceOfTheShippedOne() {
        var models = Models.of("own.plumb", """
                requirements x1605 {
                    status current
                    clause 8 { requirement 8.1-1 shall { text "Our wording." } }
                }

                platform p { provides iaas provider csp }
                statement s for p { applies x1605 }
                control c on p { satisfies x1605 8.1-1 implemented by csp responsible csp status implemented }
                """);
        var set = models.evaluation().statements().getFirst().sets().getFirst();

        assertThat(models.findings()).isEmpty();
        assertThat(set.requirements()).hasSize(1);
        assertThat(set.requirements().getFirst().controls()).hasSize(1);
        assertThat(models.loaded().workspace().sets()).filteredOn(one -> one.getName().equals("x1605")).hasSize(1)
                .first().isSameAs(set.set());
    }

    @Test
    void givesTheSameForTheSameInput() {
        var models = models("requirement 1 { check every web-console is encrypted }", "statement s for p { applies rules }");

        assertThat(models.asOf("2026-10-15").findings()).isEqualTo(models.asOf("2026-10-15").findings()).isNotEmpty();
    }
}
