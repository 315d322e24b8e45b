// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/resultopening.h"

namespace exportdesk
{

/// `result rows`: the first rows that a job exported.
class ResultRows final : public ResultOpening
{
    Q_OBJECT

public:
    struct Options {
        QString jobId;
        qint64 limit = 20;
    };

    ResultRows(const CommandContext &context, const Options &options);

private:
    void use(OpenResult &opened) override;
    void showJson(OpenResult &opened);
    void showTable(OpenResult &opened);

    const Options m_options;
};

} // namespace exportdesk
