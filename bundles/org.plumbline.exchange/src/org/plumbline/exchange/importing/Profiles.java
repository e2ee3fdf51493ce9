// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.plumbline.exchange.reading.DocumentText;
import org.plumbline.lang.loading.UnusableInput;

/** Where import profiles are found: in this bundle by their key, or in a file of the user's. */
public final class Profiles {

    private static final String FOLDER = "/profiles/";

    private Profiles() {
    }

    /** Keys of the profiles that come with the product, in the order of the file {@code profiles/index}. */
    public static List<String> keys() {
        try (BufferedReader index = new BufferedReader(
                new InputStreamReader(Profiles.class.getResourceAsStream(FOLDER + "index"), StandardCharsets.UTF_8))) {
            return index.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The profile with this key.
     *
     * @throws UnusableInput if there is none
     */
    public static Profile byKey(String key) {
        if (!keys().contains(key)) {
            throw new UnusableInput(key, 0, "there is no import profile of this name",
                    "use one of " + String.join(", ", keys()) + ", or a profile of your own with --profile FILE");
        }
        try (InputStream in = Profiles.class.getResourceAsStream(FOLDER + key + ".yaml")) {
            return ProfileReader.read("profiles/" + key + ".yaml", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The profile in a file.
     *
     * @throws UnusableInput if it cannot be read or is not a profile
     */
    public static Profile in(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput(path.toString(), 0, "there is no such profile", "name a profile, a YAML file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ProfileReader.read(path.toString(), in);
        } catch (IOException e) {
            throw new UnusableInput(path.toString(), 0, "the profile cannot be read (" + e.getMessage() + ")",
                    "check that you may read it", e);
        }
    }

    /** The shipped profile that describes this document, if there is one. */
    public static Optional<Profile> describing(DocumentText document) {
        return keys().stream()
                .map(Profiles::byKey)
                .filter(profile -> new Recognition(profile, document).missing().isEmpty())
                .findFirst();
    }
}
