// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import org.eclipse.ui.IStartup;

/** Starts the server with the workbench, so that files that nobody has opened have their problems shown too. */
public class Startup implements IStartup {

    @Override
    public void earlyStartup() {
        LanguageServerHost.get();
    }
}
