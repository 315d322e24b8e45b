// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/cancelresultsdialog.h"

#include "models/jobs/jobtext.h"
#include "models/platform/failuretext.h"
#include "views/jobs/shownstatus.h"
#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

CancelResultsDialog::CancelResultsDialog(const ExportJobsModel &jobs, const JobCanceller &canceller,
                                         const QStringList &ids, QWidget *parent)
    : DialogFrame(parent)
    , m_jobs(jobs)
    , m_canceller(canceller)
    , m_close(addCloseButton({}))
    , m_copy(new Button(Icon::Copy, Button::Kind::Normal))
{
    setObjectName("jobs.cancelResultsDialog");
    m_close->setObjectName("jobs.cancelResultsDialog.close");
    m_copy->setObjectName("jobs.cancelResultsDialog.copy");
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(0);
    for (const QString &id : ids)
        addLine(id, list);
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Results"));
    area->viewport()->setBackgroundRole(QPalette::Base);
    list->setBackgroundRole(QPalette::Base);
    area->setMinimumHeight(std::min(7, int(ids.size())) * Theme::of(this).scaled(48) + 12); // two lines each
    content()->addWidget(area, 1);
    setFootnote(m_copy);
    setMinimumWidth(800);
    connect(m_copy, &Button::clicked, this, &CancelResultsDialog::copy);
    connect(&canceller, &JobCanceller::changed, this, [this](const CancelResult &result) {
        for (const Line &line : std::as_const(m_lines)) {
            if (line.id == result.id)
                refresh(line);
        }
    });
    retranslate();
}

void CancelResultsDialog::addLine(const QString &id, QWidget *list)
{
    Line line{id, new IconLabel, new TextLabel, new TextLabel(Theme::Role::Body, Token::Text2)};
    line.status->setFixedWidth(Theme::of(this).scaled(200));
    line.name->setFixedWidth(Theme::of(this).scaled(240)); // aligns the outcomes
    line.name->setSentence(true);
    line.name->setTextFormat(Qt::PlainText);
    line.outcome->setTextFormat(Qt::PlainText);
    line.outcome->setSentence(true);
    line.outcome->setObjectName(u"jobs.cancelResultsDialog.outcome."_s + id);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    row->addWidget(line.status, 0, Qt::AlignTop);
    row->addWidget(line.name, 0, Qt::AlignTop);
    row->addWidget(line.outcome, 1, Qt::AlignTop);
    static_cast<QVBoxLayout *>(list->layout())->addLayout(row);
    m_lines.append(line);
}

void CancelResultsDialog::refresh(const Line &line) const
{
    const auto facts = m_jobs.facts(line.id);
    if (facts) {
        line.status->setStatus(shownStatus(*facts), facts->statusWord);
        line.name->setText(line.id + u"  "_s + m_jobs.names().dataset(facts->datasetId));
    }
    const auto result = m_canceller.result(line.id);
    if (!result)
        return;
    QString outcome = jobText::cancelState(result->state);
    if (result->failure)
        outcome = failureTitle(*result->failure) + u' ' + failureRemedy(*result->failure) + u' '
            + failureReference(*result->failure);
    line.outcome->setText(outcome);
    line.outcome->setToken(result->state == CancelState::Refused ? Token::Err : Token::Text2);
}

void CancelResultsDialog::copy() const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines += line.name->text() + u'\t' + line.outcome->text();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CancelResultsDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CancelResultsDialog::retranslate()
{
    setWindowTitle(tr("Cancellation results"));
    setQuestion(tr("Outcome for %Ln job(s)", nullptr, int(m_lines.size())));
    m_close->setText(tr("Close"));
    m_copy->setText(tr("Copy"));
    for (const Line &line : std::as_const(m_lines))
        refresh(line);
}

} // namespace exportdesk
