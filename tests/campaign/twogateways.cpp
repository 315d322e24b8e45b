// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/twogateways.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

QStringList platformArguments(const QString &folder)
{
    return {u"--profiles"_s, u"20"_s, u"--jobs"_s, u"0"_s, u"--speed"_s, u"0"_s, u"--data"_s, folder};
}

/// A launch on one gateway, and a desk of the same operator on the other one.
class Confusion
{
public:
    Confusion()
    {
        // The other platform begins as a copy: with the same organization and client.
        {
            const kit::LocalPlatformProcess model(platformArguments(folder(u"one"_s)));
        }
        QDir().mkpath(folder(u"other"_s));
        const QFileInfoList files = QDir(folder(u"one"_s)).entryInfoList({u"platform.sqlite*"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            QFile::copy(file.filePath(), folder(u"other"_s) + u'/' + file.fileName());
        m_one = std::make_unique<kit::LocalPlatformProcess>(platformArguments(folder(u"one"_s)));
        m_other = std::make_unique<kit::LocalPlatformProcess>(platformArguments(folder(u"other"_s)));
        writeCredentials(credentials(u"one"_s), m_one->ready());
        writeCredentials(credentials(u"other"_s), m_other->ready());
    }

    StepResult play()
    {
        constexpr int number = 1;
        StepResult result;
        result.fault = "response lost on one gateway, identical job on another";
        // The list fails too, so that the launch is still open when its program is killed.
        m_one->setFaults(R"({"rules": [
            {"route": "POST /data/core/ups/export/jobs", "fault": {"lostAnswer": "reset"}},
            {"route": "GET /data/core/ups/export/jobs", "fault": {"status": 503}}]})");
        Heard ours;
        Heard theirs;
        DeskProcess colleague(arguments(u"colleague"_s, u"other"_s), theirs);
        colleague.start();
        colleague.click(number + 1); // so that the jobs of the two platforms differ in their ids
        colleague.listen(200);
        {
            DeskProcess desk(arguments(u"ours"_s, u"one"_s), ours);
            desk.start();
            desk.click(number);
            for (int i = 0; i < 100 && launchCalls(m_one->log()).unanswered.isEmpty(); ++i)
                desk.listen(20);
            colleague.click(number); // in the same moment
            desk.listen(100);
        }
        m_one->setFaults("{}");
        colleague.finish();
        if (!colleague.waitForEnd(60'000))
            qFatal("a launch did not come to an end");
        finish(u"other"_s, ours);
        finish(u"one"_s, ours);
        result.tally = judge(ours, store(u"ours"_s), jobsOnPlatform(m_one->ready()), launchCalls(m_one->log()));
        return result;
    }

private:
    QString folder(const QString &name) const { return m_folder.filePath(name); }
    QString credentials(const QString &name) const { return m_folder.filePath(name + u".json"_s); }
    QString store(const QString &whose) const { return m_folder.filePath(whose + u".sqlite"_s); }

    QStringList arguments(const QString &whose, const QString &gateway) const
    {
        return deskArguments(store(whose), credentials(gateway));
    }

    /// Another run of ours on a gateway, until nothing is open but questions.
    void finish(const QString &gateway, Heard &heard)
    {
        DeskProcess desk(arguments(u"ours"_s, gateway), heard);
        desk.start();
        desk.finish();
        if (!desk.waitForEnd(60'000) || !desk.wasFinished())
            qFatal("a launch did not come to an end");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<kit::LocalPlatformProcess> m_one;
    std::unique_ptr<kit::LocalPlatformProcess> m_other;
};

} // namespace

QList<StepResult> useTwoGateways(StepChoice choice)
{
    if (choice == StepChoice::None)
        return {};
    return {Confusion().play()};
}

} // namespace exportdesk::campaign
