// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standards;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.plumbline.lang.library.LibrarySource;

/** The index of the shipped vocabularies, requirement sets and mappings. */
public final class ShippedStandards implements LibrarySource {

    private static final List<String> FILES = List.of(
            "cloud.plumb",
            "x1605.plumb",
            "csa-iaas.plumb",
            "mlps-s3a3g3.plumb",
            "gbt-supervision.plumb",
            "dni-csisms.plumb",
            "gbt31168.plumb",
            "iso27002.plumb",
            "x1605-to-iso27002.plumb",
            "x1605-to-csa-iaas.plumb",
            "csa-iaas-to-iso27002.plumb",
            "mlps-s3a3g3-to-iso27002.plumb",
            "mlps-s3a3g3-to-csa-iaas.plumb",
            "mlps-s3a3g3-to-dni-csisms.plumb",
            "dni-csisms-to-iso27002.plumb",
            "gbt-supervision-to-gbt31168.plumb",
            "gbt-supervision-to-iso27002.plumb");

    @Override
    public List<URL> files() {
        return FILES.stream().map(ShippedStandards::file).toList();
    }

    @Override
    public Optional<URL> image() {
        return Optional.ofNullable(ShippedStandards.class.getResource("/library/image.bin"));
    }

    private static URL file(String name) {
        return Objects.requireNonNull(ShippedStandards.class.getResource("/library/" + name), name);
    }
}
