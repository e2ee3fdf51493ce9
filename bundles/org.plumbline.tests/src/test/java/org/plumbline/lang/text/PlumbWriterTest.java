// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plumb.Model;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RequirementSet;

class PlumbWriterTest {

    private static final PlumbFactory FACTORY = PlumbFactory.eINSTANCE;

    private static final String TEXT = """
            vocabulary v "Vocabulary" {
            	kind host "Host" zh "主机"
            	kind console : host
            	plane management
            	protocol https { is encrypted }
            	capability encrypted flag
            	capability alert flag

            	capability isolation choice {
            		vxlan
            		vlan "VLAN"
            	}

            	relation logs-to "Logs to" of host to host
            	predicate safe : is encrypted and (can alert or not meets safe)
            }

            platform aurora "Aurora public cloud" {
            	provides iaas, paas
            	provider csp "Aurora Ltd"

            	region beijing in territory CN {
            		zone bj-a { site bj-1 }
            		zone bj-b { site bj-2 }
            	}

            	network mgmt plane management

            	component kvm : host {
            		on mgmt
            		instances kvm-1 at bj-1 { cannot alert }, kvm-2 at bj-2
            		is encrypted
            		can alert
            		isolation vxlan, vlan
            		logs-to web
            	}

            	component web : console { on mgmt }
            	flow kvm <-> web over https
            	complete flows of mgmt as of 2026-10-01 by "network team" valid P3M
            }

            requirements s "A set" zh "一套" {
            	edition "2026"
            	status draft

            	scheme {
            		verdict good means conform "Good"
            		verdict bad means nonconform "Bad"
            	}

            	clause 8 "Eight" {
            		requirement 8.1-1 shall {
            			text zh "主机必须加密。" en "Hosts shall encrypt."
            			guidance { }
            			check every host from plane management is encrypted
            		}

            		requirement 8.1-2 { }
            	}
            }

            control c on aurora {
            	satisfies s 8.1-1, s 8.1-2
            	implemented by kvm-1, web
            	responsible csp
            	status operating since 2026-03-01
            }

            statement t for aurora {
            	applies s
            	replace s 8.1-1 with "This" because "That"
            	narrow s 8.1-2 to "Less"

            	assessment a by "Somebody" on 2026-10-12 {
            		s 8.1-1 on kvm bad
            		s 8.1-2 good because "So"
            	}
            }
            """;

    @Test
    void writesAsAPersonWould() {
        var language = TestLanguage.create();
        var made = EcoreUtil.copy(language.parse(TEXT));
        assertThat(language.write(made)).isEqualTo(TEXT);
        assertThat(made.eResource()).isNull();
    }

    @Test
    void writesReferencesToOtherFiles() {
        var language = TestLanguage.create();
        language.parse("platform aurora { component web } platform second { component web component only }");
        String text = """
                control c on aurora {
                	implemented by web, second/web, second/only
                }
                """;
        var made = EcoreUtil.copy(language.parse(text));
        assertThat(language.write(made)).isEqualTo(text);
        language.newResource().getContents().add(made);
        assertThat(language.write(made)).isEqualTo(text);
    }

    @Test
    void keepsWhatAnAuthorWrote() {
        var language = TestLanguage.create();
        String text = """
                // of the control
                control c {
                	risk R-1
                	risk R-2 // behind
                }
                """;
        assertThat(language.write(language.parse(text))).isEqualTo(text);
    }

    @Test
    void writesAPartOnOneLine() {
        var language = TestLanguage.create();
        var set = (RequirementSet) EcoreUtil.copy(language.parse(TEXT)).getDeclarations().get(2);
        var requirement = set.getClauses().getFirst().getRequirements().getFirst();
        var writer = language.get(PlumbWriter.class);
        assertThat(writer.write(requirement.getChecks().getFirst()))
                .isEqualTo("check every host from plane management is encrypted");
        assertThat(writer.write(requirement.getText())).isEqualTo("zh \"主机必须加密。\" en \"Hosts shall encrypt.\"");
    }

    @Test
    void refusesWhatCannotBeReadBack() {
        var model = FACTORY.createModel();
        var set = FACTORY.createRequirementSet();
        set.setName("two words");
        model.getDeclarations().add(set);
        assertThatThrownBy(() -> TestLanguage.create().write(model)).hasMessageContaining("'two words'");
    }

    @Test
    void writesLargeModelsInTimeProportionalToTheirSize() throws InterruptedException {
        var text = new String[1];
        var thread = new Thread(null, () -> text[0] = TestLanguage.create().write(large(5000)), "small", 512 * 1024);
        long start = System.nanoTime();
        thread.start();
        thread.join();
        assertThat(text[0].lines().filter(line -> line.contains("requirement "))).hasSize(5000);
        assertThat(text[0].lines().filter(line -> line.contains("component "))).hasSize(5000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private static Model large(int size) {
        var model = FACTORY.createModel();
        var set = FACTORY.createRequirementSet();
        set.setName("s");
        set.setEdition("1");
        var clause = FACTORY.createClause();
        clause.setName("8");
        clause.setPrinted("8");
        set.getClauses().add(clause);
        var platform = FACTORY.createPlatform();
        platform.setName("p");
        for (int i = 0; i < size; i++) {
            var requirement = FACTORY.createRequirement();
            requirement.setName("8-" + i);
            requirement.setObligation(Obligation.SHALL);
            clause.getRequirements().add(requirement);
            var network = FACTORY.createNetwork();
            network.setName("n" + i);
            var component = FACTORY.createComponent();
            component.setName("c" + i);
            component.getNetworks().add(network);
            platform.getParts().add(network);
            platform.getParts().add(component);
        }
        model.getDeclarations().add(set);
        model.getDeclarations().add(platform);
        return model;
    }
}
