// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/resultopening.h"
#include "models/results/resultfilesaving.h"

namespace exportdesk
{

/// `result save --format csv|jsonl|parquet`: the rows of a job as one file.
class ResultConverting final : public ResultOpening
{
    Q_OBJECT

public:
    struct Options {
        QString jobId;
        QString path;
        QString format; ///< "csv", "jsonl", "parquet"
        QStringList fields; ///< dot paths; empty: all
        bool overwrites = false;
    };

    ResultConverting(const CommandContext &context, const Options &options);

private:
    void use(OpenResult &opened) override;
    void report(qint64 rows, qint64 bytes);

    const Options m_options;
    ResultFileSaving m_saving;
};

} // namespace exportdesk
