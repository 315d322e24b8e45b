// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace exportdesk
{

/// A part file of a batch on this computer, to be read.
struct PartFile {
    enum class Format { Parquet, JsonLines };

    QString batchId;
    QString path;
    Format format = Format::JsonLines; ///< by its first bytes, else by its name
    qint64 bytes = 0;
    std::optional<qint64> records; ///< as the platform says

    bool operator==(const PartFile &) const = default;
};

} // namespace exportdesk
