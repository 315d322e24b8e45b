// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace exportdesk
{

/// The units of systemd that run due schedules each minute while the operator is signed in, and the line of cron that
/// does it without systemd.
class UserTimer final : public QObject
{
    Q_OBJECT

public:
    struct Command {
        QString program; ///< exportdeskctl, absolute
        QString dataFolder; ///< empty: the usual one
    };

    explicit UserTimer(const Command &command, QObject *parent = nullptr);

    /// "exportdesk-schedules"; each data folder of its own has units of its own.
    QString name() const;
    QString timerFile() const { return unitFile(QStringLiteral(".timer")); }
    QString serviceFile() const { return unitFile(QStringLiteral(".service")); }
    QByteArray timerText() const;
    QByteArray serviceText() const;
    /// To be added with `crontab -e`.
    QString cronLine() const;

    bool isInstalled() const;
    /// A user manager runs that could run the timer.
    static bool hasUserManager();

    /// Writes the units and starts the timer; finished() follows. Leaves nothing behind where that fails.
    void install();
    /// Stops the timer and removes its units; finished() follows.
    void remove();

Q_SIGNALS:
    /// \a problem: what failed, in systemd's words or those of the file system; empty: done.
    void finished(const QString &problem);

private:
    QString unitFile(const QString &suffix) const;
    QStringList words() const;
    void systemctl(const QList<QStringList> &calls, bool isUndo, const QString &problem);
    void removeFiles() const;

    const Command m_command;
};

} // namespace exportdesk
