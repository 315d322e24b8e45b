// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace exportdesk
{

class Program;

/// `--report-start`: prints the progress of the start as lines of JSON, then ends the program; for `./test bench`.
///
/// {"reached": "first frame", "steadyMs": 1234.5} and {"reached": "usable table", "steadyMs": …, "jobs": 100000}; the
/// moments are of the steady clock, which on Linux all processes share.
class StartReport final : public QObject
{
    Q_OBJECT

public:
    /// \a program is not started yet and outlives the report.
    explicit StartReport(Program &program, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void finished(int exitCode);

private:
    void tableFilled(int jobs);

    Program &m_program;
    QPointer<QWidget> m_awaited; ///< whose next painting is a moment to report
    int m_jobs = -1; ///< -1 before the table was filled
};

} // namespace exportdesk
