// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hugeplatform.h"
#include "tests/bench/meters.h"
#include "tests/bench/parts.h"

#include "app/exportdesk/program.h"
#include "models/workspace/workspace.h"
#include "views/shared/tableview.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

QString credentialsFileIn(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"credentials.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"name":"Huge","CLIENT_ID":"0f1e2d3c4b5a","ORG_ID":"0A1B2C3D4E5F@AdobeOrg",)"
                   R"("CLIENT_SECRETS":["p8e-bench"],"SCOPES":["openid"]})");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

/// Gaps of the event loop in one part of the way through the window, as figures.
void addGaps(Report &report, const QString &what, const Watchdog &watchdog, double repaint)
{
    report.add({what + u": longest gap"_s, watchdog.longest(), u"ms"_s, Bar::none()});
    report.add({u"… in repaints"_s, watchdog.longest() / repaint, u"x"_s, Bar::atMost(2)});
    report.add({u"… our own work in it"_s, watchdog.workInLongest(), u"ms"_s, Bar::none()});
    report.add({u"… our own work between two turns, most"_s, quantile(watchdog.work(), 1), u"ms"_s, Bar::none()});
}

} // namespace

void measureHuge(Report &report, const Size &size)
{
    const HugePlatform platform(
        {size.hugeErrors, size.hugeProperties, qsizetype(size.hugeProperties) * 96, size.hugeProperties});
    const QTemporaryDir folder;
    Locations(folder.path()).applyToSettings();
    CommandLine wanted;
    wanted.language = u"en"_s;
    wanted.credentialsFile = credentialsFileIn(folder);
    wanted.gateway = platform.url();
    wanted.ims = platform.url();
    wanted.sandbox = u"dev"_s;
    Program program(wanted, Locations(folder.path()));
    program.start();
    MainWindow &window = program.window();
    window.resize(1280, 800); // whatever the screen has
    report.title(u"one job with %1 errors; a schema of %2 properties, a gzip bomb and an endless status line"_s
                     .arg(size.hugeErrors)
                     .arg(size.hugeProperties));
    if (!runUntil([&] { return program.workspace() && program.workspace()->jobs().jobCount() > 1; })
        || !waitUntilIdle())
        return report.failed(u"huge responses"_s, u"the jobs did not arrive"_s);
    auto *table = window.findChild<TableView *>(u"jobs.table"_s);
    window.pages().showPage(PageId::Jobs);
    waitUntilIdle(5000);
    const double repaint = repaintMs(*table->viewport());
    report.add({u"one full repaint of the Jobs table"_s, repaint, u"ms"_s, Bar::none()});

    Watchdog watchdog;
    watchdog.start();
    table->setCurrentIndex(table->model()->index(0, 0));
    const bool shown = runUntil(
        [&] {
            const auto *next = window.findChild<QWidget *>(u"jobs.errors.next"_s);
            return next && next->isVisible();
        },
        30'000);
    waitUntilIdle(5000);
    watchdog.stop();
    if (!shown)
        return report.failed(u"errors of a job"_s, u"they were not shown"_s);
    addGaps(report, u"errors of the job"_s, watchdog, repaint);

    window.pages().showPage(PageId::NewExport);
    Choices &choices = program.workspace()->choices();
    runUntil([&] { return !choices.isLoading(); });
    waitUntilIdle(10'000);
    watchdog.start();
    choices.reload();
    const bool read = runUntil([&] { return !choices.isLoading(); });
    waitUntilIdle(10'000);
    watchdog.stop();
    if (!read)
        return report.failed(u"lists of the composer"_s, u"they were not read"_s);
    addGaps(report, u"lists of the composer"_s, watchdog, repaint);
}

} // namespace exportdesk::bench
