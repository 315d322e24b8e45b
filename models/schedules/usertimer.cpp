// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/usertimer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// A word of ExecStart=: quoted, with the specifiers and variables of systemd taken literally.
QString unitWord(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'%', "%%"_L1).replace(u'$', "$$"_L1);
    return u'"' + escaped + u'"';
}

/// A word for the shell in a line of cron, which ends its command at a percent sign.
QString cronWord(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\'', "'\\''"_L1).replace(u'%', "\\%"_L1);
    return u'\'' + escaped + u'\'';
}

bool writeUnit(const QString &file, const QByteArray &text, QString &problem)
{
    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly) && saved.write(text) == text.size() && saved.commit())
        return true;
    problem = file + ": "_L1 + saved.errorString();
    return false;
}

} // namespace

UserTimer::UserTimer(const Command &command, QObject *parent)
    : QObject(parent)
    , m_command(command)
{
}

QString UserTimer::name() const
{
    QString base = u"exportdesk-schedules"_s;
    if (m_command.dataFolder.isEmpty())
        return base;
    const QByteArray hash = QCryptographicHash::hash(m_command.dataFolder.toUtf8(), QCryptographicHash::Sha256);
    return base + u'-' + QString::fromLatin1(hash.toHex().left(8));
}

QString UserTimer::unitFile(const QString &suffix) const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/systemd/user/"_L1 + name()
        + suffix;
}

QStringList UserTimer::words() const
{
    QStringList all{m_command.program, u"schedule"_s, u"run-due"_s, u"--quiet"_s};
    if (!m_command.dataFolder.isEmpty())
        all += {u"--data-dir"_s, m_command.dataFolder};
    return all;
}

QByteArray UserTimer::serviceText() const
{
    QStringList quoted;
    for (const QString &word : words())
        quoted += unitWord(word);
    return "[Unit]\nDescription=Run the due schedules of Exportdesk\n\n[Service]\nType=oneshot\nExecStart="
        + quoted.join(u' ').toUtf8() + "\n";
}

/// Each minute: due times are computed by the program, which signs in only when one is near. What was missed while the
/// computer slept is the program's to decide, so the timer need not be persistent.
QByteArray UserTimer::timerText() const
{
    return "[Unit]\nDescription=Run the due schedules of Exportdesk each minute\n\n[Timer]\nOnCalendar=*-*-* *:*:05\n"
           "AccuracySec=5s\n\n[Install]\nWantedBy=timers.target\n";
}

QString UserTimer::cronLine() const
{
    QStringList quoted;
    for (const QString &word : words())
        quoted += cronWord(word);
    return "* * * * * "_L1 + quoted.join(u' ');
}

bool UserTimer::isInstalled() const
{
    return QFile::exists(timerFile());
}

bool UserTimer::hasUserManager()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFile::exists(folder + "/systemd/private"_L1)
        && !QStandardPaths::findExecutable(u"systemctl"_s).isEmpty();
}

void UserTimer::install()
{
    QString problem;
    QDir().mkpath(QFileInfo(timerFile()).path());
    if (!writeUnit(serviceFile(), serviceText(), problem) || !writeUnit(timerFile(), timerText(), problem)) {
        removeFiles();
        Q_EMIT finished(problem);
        return;
    }
    systemctl({{u"daemon-reload"_s}, {u"enable"_s, u"--now"_s, name() + ".timer"_L1}}, false, {});
}

void UserTimer::remove()
{
    systemctl({{u"disable"_s, u"--now"_s, name() + ".timer"_L1}}, true, {});
}

void UserTimer::removeFiles() const
{
    QFile::remove(timerFile());
    QFile::remove(serviceFile());
}

/// One after the other. To undo is to go on to the end, whatever fails: a unit without a file is forgotten.
void UserTimer::systemctl(const QList<QStringList> &calls, bool isUndo, const QString &problem)
{
    if (calls.isEmpty()) {
        if (!isUndo) {
            Q_EMIT finished(problem);
            return;
        }
        removeFiles();
    }
    auto *process = new QProcess(this);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const auto ended = [this, process, calls, isUndo, problem](bool worked, const QString &words) {
        process->disconnect(this);
        process->deleteLater();
        const QString first = problem.isEmpty() && !worked && !isUndo ? words : problem;
        if (calls.isEmpty())
            Q_EMIT finished(first);
        else if (!worked && !isUndo)
            systemctl({{u"disable"_s, u"--now"_s, name() + ".timer"_L1}}, true, first);
        else
            systemctl(calls.mid(1), isUndo, first);
    };
    connect(process, &QProcess::finished, this, [process, ended](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit && code == 0, QString::fromUtf8(process->readAll()).trimmed());
    });
    connect(process, &QProcess::errorOccurred, this, [process, ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(false, process->errorString());
    });
    process->start(u"systemctl"_s,
                   QStringList{u"--user"_s} + (calls.isEmpty() ? QStringList{u"daemon-reload"_s} : calls.first()));
}

} // namespace exportdesk
