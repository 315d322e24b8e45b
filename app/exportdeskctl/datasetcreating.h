// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"

namespace exportdesk
{

/// Creates a dataset once, through the same engine as the window. A command that was interrupted, or whose outcome
/// remained unknown, is continued by running it again: the dataset is searched for before another one is created.
class DatasetCreating final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QString name;
        QString description;
        qint64 expiresInDays = 0; ///< 0: never
        QString production;
    };

    DatasetCreating(const CommandContext &context, const Options &options);

    void start() override;

private:
    void readDatasets();
    void create();
    void acceptResult(const Outcome<QString> &outcome, bool isEarlier);
    void report(const QString &id);
    void setExpiry(const QString &id);
    bool isNameTaken() const;

    Options m_options;
    Workspace *m_workspace = nullptr;
    bool m_isCreating = false;
};

} // namespace exportdesk
