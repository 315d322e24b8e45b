// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/steps.h"

#include "tests/campaign/faultmix.h"
#include "tests/kit/localplatformprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

constexpr int timeLimitMs = 300;

QByteArrayList faultsOf(StepChoice choice)
{
    const QByteArrayList few{"{}", R"({"lostAnswer": "reset"})", R"({"expireToken": true})"};
    const QByteArrayList more{R"({"resetBefore": true})",
                              R"({"status": 503})",
                              R"({"status": 502, "shape": "E14", "afterWork": true})",
                              R"({"status": 429})",
                              R"({"truncatedJson": true})",
                              R"({"delayMs": 500})",
                              R"({"resetAfter": true})",
                              R"({"status": 422, "shape": "E9"})"};
    switch (choice) {
    case StepChoice::None:
        return {};
    case StepChoice::Few:
        return few;
    case StepChoice::All:
        return few + more;
    }
    return {};
}

class Stairs
{
public:
    Stairs()
        : m_platform({u"--profiles"_s, u"20"_s, u"--jobs"_s, u"0"_s, u"--speed"_s, u"0"_s})
    {
        QFile file(credentialFile());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the credentials");
        file.write(QJsonDocument(m_platform.ready()).toJson());
    }

    StepResult climb(const QByteArray &fault)
    {
        StepResult result;
        result.fault = fault;
        for (bool died = true; died;) {
            Heard heard;
            m_platform.setFaults(onlyFault(fault));
            const QString store = m_folder.filePath(u"%1.sqlite"_s.arg(++m_launches));
            died = launchAndDie(store, result.steps + 1, heard);
            if (died) {
                ++result.steps;
                settle(store, heard);
            }
            result.tally += judge(heard, store, jobsOnPlatform(m_platform.ready()));
        }
        return result;
    }

private:
    QString credentialFile() const { return m_folder.filePath(u"credentials.json"_s); }

    QStringList arguments(const QString &store, int dieAt) const
    {
        return {u"--store"_s,       store,
                u"--credentials"_s, credentialFile(),
                u"--time-limit"_s,  QString::number(timeLimitMs),
                u"--in-flight"_s,   QString::number(timeLimitMs + 100),
                u"--die-at"_s,      QString::number(dieAt)};
    }

    /// False when it came through.
    bool launchAndDie(const QString &store, int dieAt, Heard &heard)
    {
        DeskProcess desk(arguments(store, dieAt), heard);
        desk.start();
        desk.click(m_launches);
        desk.finish();
        if (!desk.waitForEnd(60'000))
            qFatal("a launch did not come to an end");
        return !desk.wasFinished();
    }

    void settle(const QString &store, Heard &heard)
    {
        DeskProcess desk(arguments(store, 0), heard);
        desk.start();
        desk.finish();
        if (!desk.waitForEnd(60'000) || !desk.wasFinished())
            qFatal("a launch was not finished by the next run");
    }

    QTemporaryDir m_folder;
    kit::LocalPlatformProcess m_platform;
    int m_launches = 0;
};

} // namespace

QList<StepResult> killAtEveryStep(StepChoice choice)
{
    QList<StepResult> results;
    const QByteArrayList faults = faultsOf(choice);
    if (faults.isEmpty())
        return results;
    Stairs stairs;
    for (const QByteArray &fault : faults)
        results += stairs.climb(fault);
    return results;
}

} // namespace exportdesk::campaign
