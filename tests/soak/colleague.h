// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace exportdesk::soak
{

/// Somebody else who launches jobs on the same platform, in a process of their own (tests/campaign/desk.cpp), as many
/// as are wanted, when they are wanted, or as fast as the platform takes them.
class Colleague : public QObject
{
public:
    /// \a credentials: as the local platform prints them.
    Colleague(const QByteArray &credentials, int jobs, QObject *parent = nullptr);
    ~Colleague() override;

    /// This many launches in all are due by now.
    void allow(int jobs);
    int told() const { return m_told; } ///< launches that were answered, or given up
    bool isDone() const { return m_told >= m_jobs; }

private:
    void hear();
    void click();

    QTemporaryDir m_folder;
    QProcess m_process;
    const int m_jobs;
    int m_allowed = 0;
    bool m_ready = false;
    int m_clicked = 0;
    int m_told = 0;
};

} // namespace exportdesk::soak
