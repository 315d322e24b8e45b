// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/tour/stepper.h"

namespace exportdesk
{

class Program;

/// Does the main job in the real window, by clicks and keys, and says what happened: create a dataset, compose, launch,
/// watch to the end, cancel another, read why a third one failed.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(Program &program, const QString &folder, QObject *parent = nullptr);
    void start();
    /// Gives the local platform, when it is started later, a secret that this process knows: the tour sets its faults.
    static void shareSecret();

Q_SIGNALS:
    void line(const QString &text);
    /// 0 when every step happened.
    void finished(int exitCode);

private:
    void addOpening();
    void addDataset();
    void addComposing();
    void addLaunch(const QString &name, const QString &picture);
    void addWatching();
    void addCancelling();
    void addFailing();
    void addAppearance();
    void playFault(const QByteArray &plan);
    QString newestJob() const;

    Program &m_program;
    Stepper m_steps;
    int m_launches = 0; ///< entries before the launch of this step
    QString m_datasetId;
    QString m_jobId;
    bool m_faultPlayed = false;
};

} // namespace exportdesk
