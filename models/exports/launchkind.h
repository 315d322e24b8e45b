// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/once/oncekind.h"

#include <QObject>

namespace exportdesk
{

class Clock;

/// How a launch is sent, and how its job is recognized in the platform's list of jobs.
class LaunchKind final : public QObject, public OnceKind
{
    Q_OBJECT

public:
    /// \a clock and \a pace outlive it.
    LaunchKind(const ExportJobCalls &calls, const Clock &clock, const OncePace &pace, QObject *parent);

    Traits traits() const override { return {}; }
    QFuture<Outcome<QString>> send(const Intent &intent) override;
    QFuture<Outcome<IntentMatch>> search(const QList<Intent> &lost, qint64 sinceMs) override;
    /// Only where it is switched on, and only after 401 and 429: other refusals do not pass.
    bool isRepeatedAfter(const Failure &failure) const override;
    void setRepeatsRefused(bool on) { m_repeatsRefused = on; }

private:
    Outcome<QString> jobOf(const Intent &intent, const Outcome<ExportJob> &answer) const;

    ExportJobCalls m_calls;
    const Clock &m_clock;
    const OncePace &m_pace;
    bool m_repeatsRefused = false;
};

} // namespace exportdesk
