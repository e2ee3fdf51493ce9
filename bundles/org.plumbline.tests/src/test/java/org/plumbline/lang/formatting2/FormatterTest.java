// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.lang.text.TestLanguage;

class FormatterTest {

    private static void formats(String text, String expected) {
        var language = TestLanguage.create();
        String formatted = language.format(text);
        assertThat(formatted).isEqualTo(expected);
        assertThat(language.format(formatted)).isEqualTo(expected);
    }

    @Test
    void putsMembersOnLinesOfTheirOwn() {
        formats("""
                platform  aurora "Aurora" { provides iaas,paas
                  component kvm:hypervisor{layer resource on mgmt , vpc
                instances kvm-1 at bj-1 { cannot encrypt }, kvm-2   at bj-2
                is encrypted isolation vxlan }}
                control c on aurora{satisfies x 8.1-1,x 8.1-2 implemented by aurora / kvm}
                """, """
                platform aurora "Aurora" {
                \tprovides iaas, paas
                \tcomponent kvm : hypervisor {
                \t\tlayer resource
                \t\ton mgmt, vpc
                \t\tinstances kvm-1 at bj-1 { cannot encrypt }, kvm-2 at bj-2
                \t\tis encrypted
                \t\tisolation vxlan
                \t}
                }

                control c on aurora {
                \tsatisfies x 8.1-1, x 8.1-2
                \timplemented by aurora/kvm
                }
                """);
    }

    @Test
    void keepsShortBodiesOnOneLine() {
        formats("""
                vocabulary v {
                    protocol https { is encrypted }
                    capability isolation choice {vxlan
                      vlan}
                    kind host
                }
                platform p {
                    region b in territory CN { zone a { site s } zone c { } }
                    region d {
                    }
                }
                """, """
                vocabulary v {
                \tprotocol https { is encrypted }
                \tcapability isolation choice {
                \t\tvxlan
                \t\tvlan
                \t}
                \tkind host
                }

                platform p {
                \tregion b in territory CN { zone a { site s } zone c { } }
                \tregion d { }
                }
                """);
    }

    @Test
    void breaksBodiesThatAreTooLong() {
        formats("""
                platform p {
                	component a-component-with-a-long-name : hypervisor { layer resource on management-network isolation vxlan is encrypted }
                }
                """, """
                platform p {
                \tcomponent a-component-with-a-long-name : hypervisor {
                \t\tlayer resource
                \t\ton management-network
                \t\tisolation vxlan
                \t\tis encrypted
                \t}
                }
                """);
    }

    @Test
    void keepsOneBlankLineOfSeveral() {
        formats("""
                platform p {

                    provides iaas



                    provider a
                    provider b

                }
                """, """
                platform p {
                \tprovides iaas

                \tprovider a
                \tprovider b
                }
                """);
    }

    @Test
    void keepsCommentsInTheirPlace() {
        formats("""

                // of the file

                /*
                      * of the platform
                 */
                platform p { // behind the brace
                // of the provider
                  provider a // behind the provider
                  /* before */ provider b /* behind */


                  // of nothing

                } // behind the platform

                // at the end
                """, """
                // of the file

                /*
                 * of the platform
                 */
                platform p { // behind the brace
                \t// of the provider
                \tprovider a // behind the provider
                \t/* before */ provider b /* behind */

                \t// of nothing
                } // behind the platform

                // at the end
                """);
    }

    @Test
    void wrapsThePhrasesOfLongTexts() {
        formats("""
                requirements s "A set" zh "一套" {
                clause 8 en "Security requirements of the service layer, and of some others" zh "服务层的安全要求以及许多许多别的东西" {
                requirement 8.1-1 shall {
                text zh "云服务提供者必须把管理流量与租户流量分开" en "The provider shall separate the traffic of management from that of tenants."
                note en "Short." zh "短。"
                note "A text without a language stays where it is" zh "很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长"
                }}}
                """, """
                requirements s "A set" zh "一套" {
                \tclause 8
                \t\t\ten "Security requirements of the service layer, and of some others"
                \t\t\tzh "服务层的安全要求以及许多许多别的东西" {
                \t\trequirement 8.1-1 shall {
                \t\t\ttext
                \t\t\t\tzh "云服务提供者必须把管理流量与租户流量分开"
                \t\t\t\ten "The provider shall separate the traffic of management from that of tenants."
                \t\t\tnote en "Short." zh "短。"
                \t\t\tnote "A text without a language stays where it is"
                \t\t\t\tzh "很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长"
                \t\t}
                \t}
                }
                """);
    }

    @Test
    void keepsShortTextsInLongLines() {
        formats("""
                control c {
                	evidence settings configuration "Settings of all pools" zh "各资源池虚拟化配置导出" at "evidence/kvm-config.tar.gz" collected 2026-09-21
                }
                requirements s {
                	term 3.1 "cloud computing" zh "云计算" defined by "ITU-T Y.3500" : en "Paradigm for enabling network access to a pool." zh "云"
                }
                """, """
                control c {
                \tevidence settings configuration "Settings of all pools" zh "各资源池虚拟化配置导出" at "evidence/kvm-config.tar.gz"
                \t\tcollected 2026-09-21
                }

                requirements s {
                \tterm 3.1 "cloud computing" zh "云计算"
                \t\tdefined by "ITU-T Y.3500" : en "Paradigm for enabling network access to a pool." zh "云"
                }
                """);
    }

    @Test
    void wrapsLongListsAndChecks() {
        formats("""
                control c {
                	implemented by first-component, second-component, third-component, fourth-component, fifth-component, sixth-component
                	evidence idp-export configuration at "evidence/idp-2026-10.json" collected 2026-10-05 valid P3M by "somebody" number "4711"
                }
                requirements s { clause 8 { requirement 8.1-1 {
                	check every hypervisor from plane tenant to plane management that (is encrypted and can alert) has isolation = 3 and spans at-least 2 sites
                } } }
                """, """
                control c {
                \timplemented by first-component, second-component, third-component, fourth-component, fifth-component,
                \t\tsixth-component
                \tevidence idp-export configuration at "evidence/idp-2026-10.json" collected 2026-10-05 valid P3M by "somebody"
                \t\tnumber "4711"
                }

                requirements s {
                \tclause 8 {
                \t\trequirement 8.1-1 {
                \t\t\tcheck every hypervisor from plane tenant to plane management
                \t\t\t\tthat (is encrypted and can alert) has isolation = 3 and spans at-least 2 sites
                \t\t}
                \t}
                }
                """);
    }

    @Test
    void setsParenthesesTight() {
        formats("vocabulary v { predicate p : ( is a or not ( can b ) ) and has c>=3 }", """
                vocabulary v {
                \tpredicate p : (is a or not (can b)) and has c >= 3
                }
                """);
    }

    @Test
    void leavesEmptyFilesAlone() {
        formats("", "");
        formats("\n\n", "");
        formats("\n\n// nothing", "// nothing\n");
        formats("platform p { }", "platform p { }\n");
    }

    @Test
    void keepsTheLineBreaksOfTheFile() {
        formats("platform p {\r\nprovider a\r\n}\r\n", "platform p {\r\n\tprovider a\r\n}\r\n");
    }
}
