// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, as the build wrote it down. */
final class Version implements IVersionProvider {

    static String text() {
        var properties = new Properties();
        try (var stream = Version.class.getResourceAsStream("/org/plumbline/cli/version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"plumbline " + text()};
    }
}
