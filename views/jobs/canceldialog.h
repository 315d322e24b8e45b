// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"
#include "views/shared/dialogframe.h"

class QCheckBox;

namespace exportdesk
{

class ExportJobsModel;
class TypedName;

/// Confirms a cancel: which jobs, how many; to cancel several in production the operator types the name of the sandbox.
class CancelDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CancelDialog(const ExportJobsModel &jobs, const QStringList &ids, const SandboxLook &sandbox,
                 QWidget *parent = nullptr);
    /// Whether it still runs and was not cancelled yet.
    static bool isCancellable(const JobFacts &facts);
    /// The jobs that are still checked.
    QStringList chosenIds() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *row(const JobFacts &facts, bool cancellable);
    void addRows(const QStringList &ids);
    void retranslate();
    void updateButtons();

    const ExportJobsModel &m_jobs;
    SandboxLook m_sandbox;
    QList<std::pair<QString, QCheckBox *>> m_ticks;
    int m_asked = 0;
    TextLabel *m_note;
    Button *m_close;
    Button *m_cancel;
    TypedName *m_typed = nullptr; ///< of the sandbox, where it has to be typed
};

} // namespace exportdesk
