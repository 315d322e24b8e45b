// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/canceldialog.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobtext.h"
#include "views/jobs/shownstatus.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"
#include "views/shared/typedname.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

CancelDialog::CancelDialog(const ExportJobsModel &jobs, const QStringList &ids, const SandboxLook &sandbox,
                           QWidget *parent)
    : DialogFrame(parent)
    , m_jobs(jobs)
    , m_sandbox(sandbox)
    , m_asked(int(ids.size()))
    , m_note(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_close(addCloseButton({}))
    , m_cancel(addActionButton({}, sandbox.production ? Button::Kind::Production : Button::Kind::Danger))
{
    setObjectName("jobs.cancelDialog");
    m_close->setObjectName("jobs.cancelDialog.close");
    m_cancel->setObjectName("jobs.cancelDialog.cancel");
    setSandbox(sandbox);
    addRows(ids);
    m_note->setSentence(true);
    content()->addWidget(m_note);
    if (sandbox.production && m_ticks.size() > 1) {
        m_typed = new TypedName(sandbox.name, *m_cancel);
        m_typed->field()->setObjectName("jobs.cancelDialog.name");
        content()->addWidget(m_typed);
        setTabOrder(m_typed->field(), m_close);
        setTabOrder(m_close, m_cancel);
        connect(m_typed, &TypedName::changed, this, &CancelDialog::updateButtons);
        m_typed->setFocus();
    }
    setMinimumWidth(700);
    retranslate();
}

void CancelDialog::addRows(const QStringList &ids)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(0);
    for (const bool cancellable : {true, false}) { // those that can be cancelled first
        for (const QString &id : ids) {
            const auto facts = m_jobs.facts(id);
            if (facts && isCancellable(*facts) == cancellable)
                layout->addWidget(row(*facts, cancellable));
        }
    }
    auto *area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Jobs to cancel"));
    area->viewport()->setBackgroundRole(QPalette::Base);
    list->setBackgroundRole(QPalette::Base);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // names are elided instead
    area->setFixedHeight(std::min(6, std::max(1, layout->count())) * Theme::of(this).scaled(28) + 12);
    content()->addWidget(area);
}

QWidget *CancelDialog::row(const JobFacts &facts, bool cancellable)
{
    auto *line = new QWidget;
    line->setFixedHeight(Theme::of(this).scaled(28));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(12);
    auto *tick = new QCheckBox;
    tick->setChecked(cancellable);
    tick->setEnabled(cancellable);
    tick->setAccessibleName(tr("Job %1").arg(facts.id));
    auto *status = new IconLabel;
    status->setStatus(shownStatus(facts), facts.statusWord);
    status->setFixedWidth(Theme::of(this).scaled(190));
    auto *id = new TextLabel(Theme::Role::Strong, cancellable ? Token::Text : Token::Text3);
    id->setText(facts.id);
    auto *name = new ElidedLabel(Theme::Role::Body, cancellable ? Token::Text : Token::Text3);
    name->setText(m_jobs.names().dataset(facts.datasetId));
    auto *end = new TextLabel(Theme::Role::Body, Token::Text2);
    const qint64 elapsed = facts.elapsedMs(m_jobs.known().nowMs());
    end->setText(cancellable                    ? (elapsed < 0 ? QString() : jobText::duration(elapsed, locale()))
                     : isTerminal(facts.status) ? tr("already finished, left unchanged")
                                                : tr("cancellation already requested"));
    layout->addWidget(tick);
    layout->addWidget(status);
    layout->addWidget(id);
    layout->addWidget(name, 1);
    layout->addWidget(end);
    if (cancellable) {
        m_ticks.append({facts.id, tick});
        connect(tick, &QCheckBox::toggled, this, &CancelDialog::updateButtons);
    }
    return line;
}

bool CancelDialog::isCancellable(const JobFacts &facts)
{
    const bool asked = facts.cancel == CancelState::Requested || facts.cancel == CancelState::Marked;
    return !facts.launch && !isTerminal(facts.status) && !asked && facts.status != JobStatus::Cancelling;
}

QStringList CancelDialog::chosenIds() const
{
    QStringList ids;
    for (const auto &[id, tick] : m_ticks) {
        if (tick->isChecked())
            ids << id;
    }
    return ids;
}

void CancelDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CancelDialog::retranslate()
{
    setWindowTitle(tr("Cancel export jobs"));
    setConsequence(tr("Data already written stays in the target dataset. Jobs do not stop immediately: the list shows "
                      "“Cancelled” only after the platform confirms it."));
    m_close->setText(tr("Close"));
    m_note->setText(
        tr("%L1 selected, %L2 can be cancelled. The status of each job is checked again before anything is sent.")
            .arg(m_asked)
            .arg(m_ticks.size()));
    m_note->setVisible(m_asked > 1);
    updateButtons();
}

void CancelDialog::updateButtons()
{
    const int count = int(chosenIds().size());
    setQuestion(tr("Cancel %Ln export job(s)?", nullptr, count));
    m_cancel->setText(m_sandbox.production ? tr("Cancel %Ln job(s) in %1", nullptr, count).arg(m_sandbox.name)
                                           : tr("Cancel %Ln job(s)", nullptr, count));
    if (count == 0)
        m_cancel->setBlocked(tr("None of the selected jobs can be cancelled."));
    else
        m_cancel->setBlocked(m_typed ? m_typed->missing() : QString());
}

} // namespace exportdesk
