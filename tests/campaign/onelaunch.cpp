// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/onelaunch.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

OneLaunch::OneLaunch()
    : m_platform({u"--profiles"_s, u"20"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0"_s})
{
    writeCredentials(m_folder.filePath(u"credentials.json"_s), m_platform.ready());
}

QString OneLaunch::freshStore()
{
    return m_folder.filePath(u"%1.sqlite"_s.arg(++m_stores));
}

QStringList OneLaunch::arguments(const QString &store, const QStringList &more) const
{
    return deskArguments(store, m_folder.filePath(u"credentials.json"_s)) + more;
}

bool OneLaunch::run(const QString &store, const QList<int> &numbers, const QStringList &more, Heard &heard,
                    int betweenClicksMs)
{
    DeskProcess desk(arguments(store, more), heard);
    desk.start();
    for (const int number : numbers) {
        desk.click(number);
        for (const QDeadlineTimer pause(betweenClicksMs); !pause.hasExpired();)
            desk.listen(5);
    }
    desk.finish();
    if (!desk.waitForEnd(40'000))
        qWarning("a launch did not come to an end");
    m_writes = desk.writes();
    return desk.wasFinished();
}

void OneLaunch::runAndKill(const QString &store, int number, const QStringList &more, Heard &heard)
{
    DeskProcess desk(arguments(store, more), heard);
    desk.start();
    desk.click(number);
    for (const QDeadlineTimer patience(10'000); !desk.hasSent() && !patience.hasExpired();)
        desk.listen(20);
    desk.kill();
    m_writes = desk.writes();
}

Tally OneLaunch::judged(const Heard &heard, const QString &store)
{
    const LaunchCalls calls = launchCalls(m_platform.log());
    m_platform.clearLog();
    Tally tally = judge(heard, store, jobsOnPlatform(m_platform.ready()), calls);
    tally.lostAfterWork = calls.lostAfterWork;
    tally.lostBeforeWork = calls.lostBeforeWork;
    return tally;
}

QStringList deskArguments(const QString &store, const QString &credentials)
{
    return {u"--store"_s,       store,
            u"--credentials"_s, credentials,
            u"--time-limit"_s,  QString::number(OneLaunch::timeLimitMs),
            u"--in-flight"_s,   QString::number(OneLaunch::timeLimitMs + 100)};
}

void writeCredentials(const QString &name, const QJsonObject &ready)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the credentials");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(ready).toJson());
}

} // namespace exportdesk::campaign
