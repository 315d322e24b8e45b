// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequestreader.h"
#include "models/exports/launcher.h"
#include "models/store/store.h"
#include "tests/exports/guide.h"
#include "tests/exports/scriptedplatform.h"
#include "tests/kit/idle.h"

#include <QTest>

namespace exportdesk::test
{

// What the tests of launching share: short waits, the export that is asked for, and one run of the program.

inline Launcher::Pace quick()
{
    using std::chrono::milliseconds;
    Launcher::Pace pace;
    pace.looks = {milliseconds(1), milliseconds(1), milliseconds(2), milliseconds(2)};
    pace.resends = {milliseconds(1), milliseconds(1), milliseconds(1), milliseconds(1)};
    pace.inFlight = milliseconds(30);
    pace.tolerance = std::chrono::seconds(30);
    return pace;
}

inline ExportRequest request(const QString &dataset = QStringLiteral("5b020a27e7040801dedba61b"))
{
    ExportRequest request = *readExportRequest(guide::eventsOnly).request;
    request.datasetId = dataset;
    return request;
}

/// One run of the program: its own store, client and launcher on the file and the platform that stay.
struct Run {
    Run(const QString &file, ScriptedPlatform &platform, const Clock &clock,
        const Connection &connection = kit::FakeClient().connection())
        : store(file)
        , journal(store)
        , launcher(client, journal, clock, quick())
    {
        client.setConnection(connection);
        platform.attach(client);
        launcher.start();
    }
    bool settled() const
    {
        for (const LaunchEntry &entry : launcher.openLaunches()) {
            if (entry.state != LaunchEntry::State::Undecided)
                return false;
        }
        return launcher.isStarted();
    }

    /// The store has done what was asked of it until now, however slow the disk is; then the event loop turns once.
    void step()
    {
        store.read([](QSqlDatabase &) { return StoreOutcome<Stored>(Stored{}); }).waitForFinished();
        kit::turnOnce();
    }

    Store store;
    kit::FakeClient client;
    LaunchJournal journal;
    Launcher launcher;
};

} // namespace exportdesk::test
