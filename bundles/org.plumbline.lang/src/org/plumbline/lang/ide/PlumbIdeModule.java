// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.ide;

/** The parts of the language that an editor asks for through the language server. */
public class PlumbIdeModule extends AbstractPlumbIdeModule {
}
