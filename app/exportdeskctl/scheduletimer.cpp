// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/scheduletimer.h"

#include "app/exportdeskctl/schedulecommand.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

UserTimer::Command timedCommand(const Opening &opening)
{
    const bool isUsual = opening.options().dataDir.isEmpty();
    return {QCoreApplication::applicationFilePath(), isUsual ? QString() : opening.locations().dataFolder()};
}

} // namespace

ScheduleTimer::ScheduleTimer(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
    , m_timer(timedCommand(context.opening))
{
    connect(&m_timer, &UserTimer::finished, this, &ScheduleTimer::acceptChange);
}

void ScheduleTimer::start()
{
    if (m_options.installs && m_options.removes)
        return fail({ExitCode::Usage, u"usage"_s, tr("Specify only one of --install and --remove.")});
    if (const auto problem = ScheduleCommand::folderProblem(opening()); problem && m_options.installs)
        return fail(*problem);
    if (m_options.removes) {
        if (!m_timer.isInstalled())
            return fail({ExitCode::NothingToDo, u"no-timer"_s, tr("The timer is not installed.")});
        return m_timer.remove();
    }
    if (!m_options.installs)
        return report();
    if (UserTimer::hasUserManager())
        return m_timer.install();
    fail({ExitCode::Computer,
          u"no-user-manager"_s,
          tr("No user manager of systemd is running, so nothing was written. Add this line with “crontab -e”:")
              + u"\n  "_s + m_timer.cronLine(),
          {{"cron"_L1, m_timer.cronLine()}}});
}

void ScheduleTimer::acceptChange(const QString &problem)
{
    if (!problem.isEmpty())
        return fail({ExitCode::Computer, u"systemd"_s,
                     tr("systemd did not accept the timer; nothing was left behind. %1").arg(problem)});
    report();
}

void ScheduleTimer::report()
{
    const bool isInstalled = m_timer.isInstalled();
    output().document({{"installed"_L1, isInstalled},
                       {"unit"_L1, QString(m_timer.name() + ".timer"_L1)},
                       {"file"_L1, m_timer.timerFile()},
                       {"cron"_L1, m_timer.cronLine()}});
    if (isInstalled) {
        output().text(tr("The timer %1 runs due schedules each minute, while you are signed in. To run them also after "
                         "you have signed out, and after a restart before you sign in, an administrator allows it with "
                         "“loginctl enable-linger”. Without a session the keychain is locked: see “Secrets without a "
                         "desktop” in the manual.")
                          .arg(m_timer.name()));
    } else {
        output().text(tr("The timer is not installed. “exportdeskctl schedule timer --install” installs it; without "
                         "systemd, add this line with “crontab -e”:"));
        output().text(u"  "_s + m_timer.cronLine());
    }
    finish();
}

} // namespace exportdesk
