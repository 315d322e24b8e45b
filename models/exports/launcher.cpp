// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/launcher.h"

#include "models/exports/exportrequestwriter.h"
#include "models/platform/clock.h"

#include <algorithm>

namespace exportdesk
{

Launcher::Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, QObject *parent)
    : Launcher(client, journal, clock, Pace(), parent)
{
}

Launcher::Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, const Pace &pace,
                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(pace)
    , m_kind(ExportJobCalls(client), clock, m_pace, nullptr)
    , m_once(m_kind, client, &journal, clock, m_pace)
{
    connect(&m_once, &Once::started, this, &Launcher::started);
    connect(&m_once, &Once::startFailed, this, &Launcher::startFailed);
    connect(&m_once, &Once::added, this, &Launcher::entryAdded);
    connect(&m_once, &Once::changed, this, &Launcher::entryChanged);
    connect(&m_once, &Once::resultKnown, this, &Launcher::jobLaunched);
}

QString Launcher::launch(const ExportRequest &request, Keeping keeping)
{
    return m_once.add(compactJson(request), fingerprint(request), {},
                      {.mayBeForgotten = keeping == Keeping::MayBeForgotten,
                       .unlessIdentical = keeping == Keeping::DurableUnlessIdentical});
}

QString Launcher::launch(const ExportRequest &request, const Journal::Alongside &alongside)
{
    return m_once.add(compactJson(request), fingerprint(request), {}, {.alongside = alongside});
}

QList<LaunchEntry> Launcher::recent() const
{
    using State = LaunchEntry::State;
    QList<LaunchEntry> found;
    const QList<LaunchEntry> all = entries();
    for (const LaunchEntry &entry : all) {
        const bool counts
            = entry.state != State::Rejected && entry.state != State::Abandoned && entry.state != State::Resent;
        if (counts && m_clock.nowMs() - entry.createdMs < m_pace.recent.count())
            found.prepend(entry);
    }
    return found;
}

QList<LaunchEntry> Launcher::identicalRecent(const ExportRequest &request) const
{
    QList<LaunchEntry> found = recent();
    found.removeIf([print = fingerprint(request)](const LaunchEntry &entry) { return entry.fingerprint != print; });
    return found;
}

QList<LaunchEntry> Launcher::openLaunches() const
{
    QList<LaunchEntry> open = entries();
    open.removeIf([](const LaunchEntry &entry) { return !entry.isOpen(); });
    return open;
}

std::optional<LaunchEntry> Launcher::entryOfJob(const QString &jobId) const
{
    const QList<LaunchEntry> all = entries();
    const auto found = std::find_if(all.begin(), all.end(), [&jobId](const LaunchEntry &entry) {
        return !jobId.isEmpty() && entry.resultId == jobId;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace exportdesk
