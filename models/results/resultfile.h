// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// A part file of a batch, on this computer.
struct ResultFile {
    enum class Format { Parquet, Json };

    QString path; ///< absolute
    Format format = Format::Parquet;
    QString batchId;

    bool operator==(const ResultFile &) const = default;
};

} // namespace exportdesk
