// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/once/oncekind.h"

#include <QObject>

namespace exportdesk
{

/// How a launch is sent, and how its job is recognized in the platform's list of jobs.
class LaunchKind final : public QObject, public OnceKind
{
    Q_OBJECT

public:
    LaunchKind(const ExportJobCalls &calls, QObject *parent);

    Traits traits() const override { return {}; }
    QFuture<Outcome<QString>> send(const Intent &intent) override;
    QFuture<Outcome<IntentMatch>> search(const QList<Intent> &lost, qint64 sinceMs) override;

private:
    ExportJobCalls m_calls;
};

} // namespace exportdesk
