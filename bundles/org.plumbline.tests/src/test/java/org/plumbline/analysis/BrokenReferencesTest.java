// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Models;

/** An evaluation is computed for models with references to nothing, as they stand in an editor most of the time. */
class BrokenReferencesTest {

    /** What is written in capitals is declared or referred to, and is broken in turn. */
    private static final String MODEL = """
            vocabulary words {
                kind THING denotes Component
                kind BOX : THING
                kind GATE : BOX
                kind RIVER denotes Flow
                kind WAY denotes Path
                kind CITIZEN denotes Person
                plane OUTER
                plane INNER
                layer TOP
                protocol MAIL { is SEALED }
                capability STRONG flag of BOX
                capability SEALED flag
                capability COLOUR choice { RED BLUE }
                capability WEIGHT number
                relation LEANS of BOX to BOX
                predicate SOLID: is STRONG and LEANS some GATE
            }

            requirements RULES {
                status current
                scheme { verdict GOOD means conform domain NETWORKS }
                threat T { answered by R1 }
                clause 0 {
                    layer TOP
                    domain NETWORKS
                    requirement R1 {
                        responsible provider
                        check every BOX that is STRONG is not SEALED
                        check every BOX on plane INNER and in layer TOP
                        check every BOX COLOUR RED, BLUE or has WEIGHT >= 2 or meets SOLID
                        check every BOX LEANS every GATE that is STRONG
                        check no RIVER from plane OUTER to layer TOP
                        check no WAY from GATE to plane INNER that is not SEALED
                        check every CITIZEN is STRONG
                    }
                    requirement R2 { responsible customer deliver report every P1Y }
                }
            }

            requirements OTHERS { status current clause 0 { requirement O1 { } } }

            mapping m from RULES to OTHERS { R1 equals O1 }

            platform P {
                provides iaas
                provider CSP
                customer CITY
                team TEAM of CSP
                supplier MAKER
                region r in territory CN { zone Z { site S } }
                network OUT plane OUTER in zone Z of tenant TENANT
                network IN plane INNER
                component A : BOX {
                    layer TOP on IN, OUT supplied by CSP owned by TEAM operated by CSP
                    instances A1 at S, A2 { is not STRONG }
                    is STRONG COLOUR RED LEANS A, B WEIGHT 3
                }
                component B : GATE { on IN supplied by MAKER is STRONG }
                flow FLOW: OUT -> IN over MAIL through B watched by B carries DATA { is SEALED }
                flow OUT <-> IN over MAIL through B
                flow IN <-> OUT
                complete flows of IN as of 2026-10-01 valid P1Y
                complete flows of OUT as of 2025-10-01 valid P1M
                tenant TENANT protection level 3 { customer CITY uses A is STRONG }
                offer o { by A features STRONG configurable SEALED }
                data DATA { grade core resides in JP owned by CITY stored in A }
                data more { stored in A, B }
                role ROLE
                role SECOND conflicts with ROLE
                person PERSON as ROLE of CSP at S
                person two as ROLE, SECOND
                account second-hand of PERSON as SECOND on B
                account ac of PERSON as ROLE on A { is STRONG }
                agreement ag { between CSP, CITY }
                agreement ended { between CSP, MAKER until 2026-01-01 }
                record rec : drill on 2026-10-01 about A
                record old : drill on 2024-10-01 about A, TENANT valid P1Y
            }

            control CONTROL on P {
                satisfies RULES R1, OTHERS O1
                implemented by A, A1
                responsible CSP, TEAM
                owner TEAM
                status operating
                evidence PROOF until 2026-12-31 kept by CSP of A
            }

            control LATER on P { satisfies RULES R2 status planned due 2026-01-01 }

            statement s for P tenant TENANT {
                applies RULES as shared
                applies OTHERS
                narrow RULES R1 to "Less"
                exclude OTHERS O1 by RULES R1
                set RULES R1 = P1M
                include RULES R1 for risk
                relies on "R-1" of 2026-01-01 for RULES
                assessment a by "Lab" on 2026-10-01 { RULES R1 on A GOOD evidence PROOF }
                remedy gap RULES R1 { owner CSP }
                suppress component for RULES R1 on A because "Why not" until 2026-12-31
            }

            statement again for P tenant TENANT { applies RULES as shared }

            supervision sup of P by CSP assessed by CITY {
                plan p RULES R1 every P1M from 2026-01-31 to CSP
                delivery d RULES R1 due 2026-01-31 to CSP
                delivery e RULES R1 submitted 2026-01-31
                incident i { of A }
                change c : move { of A }
                stream st RULES R1
            }
            """;

    @Test
    void acceptsTheModelBeforeItIsBroken() {
        assertThat(Models.of("model.plumb", MODEL).findings()).doesNotContain("[model]");
    }

    @Test
    void evaluatesWhateverReferenceIsBroken() {
        var references = Pattern.compile("\\b[A-Z][A-Z0-9]+\\b").matcher(MODEL).results().toList();
        assertThat(references).hasSizeGreaterThan(150);
        var failures = new ArrayList<String>();
        for (var reference : references) {
            var broken = MODEL.substring(0, reference.start()) + "NOTHING" + MODEL.substring(reference.end());
            try {
                Models.of("model.plumb", broken).evaluation();
            } catch (RuntimeException e) {
                var line = MODEL.substring(0, reference.start()).lines().count();
                failures.add("With %s of `%s` broken: %s at %s".formatted(reference.group(),
                        MODEL.lines().toList().get((int) line - 1).strip(), e, e.getStackTrace()[0]));
            }
        }
        assertThat(failures).isEmpty();
    }
}
