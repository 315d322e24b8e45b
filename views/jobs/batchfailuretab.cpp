// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/batchfailuretab.h"

#include "models/choices/choices.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/jobs/jobtext.h"
#include "models/platform/failuretext.h"
#include "models/workspace/jobbatches.h"
#include "views/jobs/besideadvice.h"
#include "views/jobs/errorentry.h"
#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/helprequest.h"
#include "views/shared/linkbutton.h"
#include "views/shared/scrolled.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int mostEntries = 20; ///< widgets; Datasets lists all batches with their errors

ElidedLabel *batchNote(const QString &text)
{
    auto *label = new ElidedLabel(Theme::Role::Body, Token::Text2);
    label->setTextFormat(Qt::PlainText);
    label->setElideMode(Qt::ElideMiddle);
    label->setText(text);
    return label;
}

} // namespace

BatchFailureTab::BatchFailureTab(JobBatches &batches, const Choices *choices, QWidget *parent)
    : JobTab(parent)
    , m_batches(batches)
    , m_choices(choices)
    , m_list(new QVBoxLayout)
    , m_arrived(new TextLabel(Theme::Role::Strong))
    , m_explanation(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_runWith(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_runWithout(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_runAgain(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_openDataset(new Button(Icon::Datasets, Button::Kind::Normal))
{
    HelpRequest::setAddress(*this, u"job-errors#batch-failed"_s);
    m_arrived->setObjectName("jobs.batchFailed.arrived");
    m_runWith->setObjectName("jobs.batchFailed.runWith");
    m_runWithout->setObjectName("jobs.batchFailed.runWithout");
    m_runAgain->setObjectName("jobs.batchFailed.runAgain");
    m_openDataset->setObjectName("jobs.batchFailed.dataset");
    m_explanation->setSentence(true);
    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(16, 12, 12, 12);
    whole->setSpacing(4);
    whole->addWidget(m_arrived);
    whole->addWidget(m_explanation);
    whole->addSpacing(8);
    m_list->setSpacing(12);
    whole->addLayout(m_list);
    whole->addStretch();
    auto *errors = new QWidget;
    fillScrolled(errors, content, [] { return tr("Errors"); });
    auto *both = new BesideAdvice(errors, {m_runWith, m_runWithout, m_runAgain, m_openDataset});
    both->setShares(4, 5); // the advice is longer than what the dataset says
    m_remedy = &both->remedy();
    m_remedy->setObjectName("jobs.batchFailed.remedy");
    both->exchanges().setObjectName("jobs.batchFailed.activity");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(both);
    connect(&both->exchanges(), &LinkButton::clicked, this, [this] { Q_EMIT exchangesRequested(m_facts.id); });
    connect(m_runAgain, &Button::clicked, this, &BatchFailureTab::runAgainRequested);
    connect(m_openDataset, &Button::clicked, this, [this] { Q_EMIT datasetRequested(m_facts.datasetId); });
    connect(m_runWith, &Button::clicked, this, [this] { Q_EMIT requestReady(m_withNearest); });
    connect(m_runWithout, &Button::clicked, this, [this] { Q_EMIT requestReady(m_withoutRejected); });
    connect(&batches, &JobBatches::changed, this, &BatchFailureTab::refresh);
    if (choices)
        connect(choices, &Choices::changed, this, &BatchFailureTab::refresh);
}

void BatchFailureTab::show(const Shown &shown)
{
    m_facts = shown.facts;
    m_jobErrors = shown.job ? shown.job->errors : QList<JobError>();
    m_request = shown.job ? readExportRequest(shown.asked.request).request : std::nullopt;
    refresh();
    readWhenVisible();
}

/// Only when visible: moving through the rows of the table makes no calls.
void BatchFailureTab::readWhenVisible()
{
    if (isVisible() && m_facts.batchFailed())
        m_batches.read([this] { return isVisible(); });
}

void BatchFailureTab::showEvent(QShowEvent *event)
{
    JobTab::showEvent(event);
    readWhenVisible();
}

void BatchFailureTab::refresh()
{
    if (!m_facts.batchFailed() || m_batches.jobId() != m_facts.id)
        return;
    m_arrived->setText(jobText::arrived(m_facts, locale()));
    m_explanation->setText(m_batches.ids().size() > 1
                               ? tr("The job itself succeeded; then the dataset rejected some of its batches.")
                               : tr("The job itself succeeded; then the dataset rejected its batch."));
    m_openDataset->setText(tr("Open dataset"));
    showErrors();
    showRemedy();
}

/// What the entries depend on: they are made anew only for something else, so that selected text stays selected.
QStringList BatchFailureTab::errorState() const
{
    QStringList state{m_facts.id, locale().name()};
    for (const QString &id : m_batches.ids()) {
        const JobBatches::Known known = m_batches.known(id);
        state.append(id + (known.failure ? failureWithReference(*known.failure) : QString()));
        if (!known.batch)
            continue;
        state += known.batch->status;
        for (const BatchError &error : known.batch->errors)
            state.append(error.code + error.description);
    }
    for (const JobError &error : m_jobErrors)
        state.append(error.code + error.message);
    return state;
}

void BatchFailureTab::showErrors()
{
    const QStringList state = errorState();
    if (std::exchange(m_shown, state) == state)
        return;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto note = [this](const QString &text) {
        if (m_list->count() < mostEntries)
            m_list->addWidget(batchNote(text));
    };
    bool isFirst = true;
    const auto add = [this, &isFirst](const JobError &error, const QString &more) {
        if (m_list->count() >= mostEntries)
            return;
        auto *entry = new ErrorEntry(error, isFirst ? ErrorEntry::Rank::BatchCause : ErrorEntry::Rank::Further);
        entry->addToTitle(batchNote(more));
        m_list->addWidget(entry);
        isFirst = false;
    };
    for (const QString &id : m_batches.ids()) {
        const JobBatches::Known known = m_batches.known(id);
        if (!known.batch) {
            note(known.failure ? tr("Batch %1: %2").arg(id, failureWithReference(*known.failure))
                               : tr("Batch %1: checking with the platform…").arg(id));
            continue;
        }
        if (known.batch->group() != BatchGroup::Failed)
            continue;
        if (known.batch->errors.isEmpty())
            note(tr("Batch %1 failed; the platform gives no reason.").arg(id));
        for (const BatchError &error : known.batch->errors)
            add({error.code, error.description, {}},
                error.rows > 0 ? tr("batch %1, %Ln row(s)", nullptr, error.rows).arg(id) : tr("batch %1").arg(id));
    }
    for (const JobError &error : std::as_const(m_jobErrors))
        add(error, tr("reported by the job"));
}

QString BatchFailureTab::batchErrors() const
{
    QStringList all;
    for (const QString &id : m_batches.ids()) {
        const JobBatches::Known known = m_batches.known(id);
        if (!known.batch)
            continue;
        for (const BatchError &error : known.batch->errors)
            all.append(error.description);
    }
    return all.join(u'\n');
}

void BatchFailureTab::offerRuns(const QList<RejectedField> &fields)
{
    const auto with = fields.isEmpty() ? std::nullopt : withNearestFields(*m_request, fields);
    const auto without = fields.isEmpty() ? std::nullopt : withoutFields(*m_request, fields);
    m_withNearest = with ? compactJson(*with) : QByteArray();
    m_withoutRejected = without ? compactJson(*without) : QByteArray();
    const bool one = fields.size() == 1;
    m_runWith->setText(one ? tr("Run with %1…").arg(fields.first().nearest) : tr("Run with other fields…"));
    m_runWith->setVisible(with.has_value());
    m_runWithout->setText(one ? tr("Run without %1…").arg(fields.first().path) : tr("Run without these fields…"));
    m_runWithout->setVisible(without.has_value());
    m_openDataset->setVisible(!m_facts.datasetId.isEmpty() && !with && !without); // two buttons fit everywhere
    m_runAgain->setText(tr("Run again…"));
    m_runAgain->setVisible(!with && !without);
    m_runAgain->setBlocked(m_request ? QString() : tr("The full record has not been loaded yet."));
}

void BatchFailureTab::showRemedy()
{
    const FieldTree none;
    const QList<RejectedField> fields = m_request
        ? rejectedFields(*m_request, batchErrors(), m_choices ? m_choices->profileFields() : none,
                         m_choices ? m_choices->eventFields() : none)
        : QList<RejectedField>();
    QStringList names;
    for (const RejectedField &field : fields)
        names.append(field.path);
    QStringList sentences;
    if (fields.isEmpty())
        sentences += tr("Open the dataset and check that its schema contains every field of the request, then run the "
                        "export again. If it fails again, send the batch ID to support.");
    else if (fields.size() == 1 && !fields.first().nearest.isEmpty())
        sentences += tr("The request contains %1, which the schema does not have. Replace it with %2 or leave it out, "
                        "then run the export again.")
                         .arg(names.first(), fields.first().nearest);
    else
        sentences += tr("The request contains %Ln field(s) that the dataset rejected: %1. Leave them out, then run the "
                        "export again.",
                        nullptr, int(fields.size()))
                         .arg(names.join(u", "_s));
    if (m_facts.mark.arrived == 0)
        sentences += tr("Nothing was written, so another run creates no duplicates.");
    else if (m_facts.mark.arrived > 0)
        sentences += tr("Part of the data was written: another run writes that part again.");
    m_remedy->setText(sentences.join(u' '));
    offerRuns(fields);
}

} // namespace exportdesk
