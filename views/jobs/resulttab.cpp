// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/resulttab.h"

#include "models/exports/exportrequestreader.h"
#include "models/platform/clock.h"
#include "models/results/openresult.h"
#include "models/workspace/jobbatches.h"
#include "views/jobs/shownstatus.h"
#include "views/queries/sqldialog.h"
#include "views/results/resultwindow.h"
#include "views/results/saveresultdialog.h"
#include "views/shared/helprequest.h"
#include "views/shared/textlabel.h"

#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
constexpr auto restBeforeReading = 300ms; ///< moving through the rows of the table makes no calls

/// The list and a look-up write the same job differently, and its record may be touched later: neither changes what it
/// exported, which need not be fetched again.
bool haveSameResult(ResultSubject left, ResultSubject right)
{
    for (ExportJob *job : {&left.job, &right.job}) {
        job->record.clear();
        job->recordHash = 0;
        job->updatedMs = -1;
    }
    return left == right;
}

} // namespace

ResultTab::ResultTab(const ResultModels &models, JobBatches &batches, const JobNames &names, QWidget *parent)
    : JobTab(parent)
    , m_models(models)
    , m_batches(batches)
    , m_names(names)
    , m_stack(new QStackedLayout(this))
    , m_missing(new TextLabel(Theme::Role::Body, Token::Text2))
{
    HelpRequest::setAddress(*this, u"result"_s);
    m_missing->setObjectName(u"result.missing"_s);
    m_missing->setSentence(true);
    m_missing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_missing->setContentsMargins(16, 12, 16, 12);
    m_stack->addWidget(m_missing);
    m_soon.setSingleShot(true);
    m_soon.setInterval(restBeforeReading);
    connect(&m_soon, &QTimer::timeout, this, &ResultTab::start);
    connect(&batches, &JobBatches::changed, this, &ResultTab::followBatch);
    connect(&names, &JobNames::changed, this, [this] { m_view->retranslate(); });
    forget();
}

ResultView::Context ResultTab::context() const
{
    return {{[&names = m_names](const QString &id) { return names.segment(id); },
             [&clock = m_models.sources.clock] { return clock.nowMs(); }},
            m_models.changeLimit,
            m_models.hidesValues()};
}

/// What a window of its own still shows stays there.
void ResultTab::forget()
{
    delete m_saving;
    m_window = nullptr;
    if (m_answering && m_answering.use_count() == 1) {
        m_answering->clear();
        return;
    }
    m_answering = std::make_shared<ResultAnswering>(m_models.sources);
    makeView();
}

void ResultTab::makeView()
{
    delete m_view;
    m_view = new ResultView(*m_answering, context());
    m_view->offerWindow();
    m_stack->addWidget(m_view);
    connect(m_view, &ResultView::rowsRequested, this,
            [this](const QString &search) { openWindow()->showRows(search); });
    connect(m_view, &ResultView::windowRequested, this, &ResultTab::openWindow);
    connect(m_view, &ResultView::saveRequested, this, &ResultTab::save);
    connect(m_view, &ResultView::sqlRequested, this, [this] { showSql(this); });
    connect(m_view, &ResultView::filesRequested, this,
            [this](const QString &batchId) { Q_EMIT filesRequested(batchId, m_facts.datasetId); });
    connect(m_view, &ResultView::jobRequested, this, &ResultTab::jobRequested);
    connect(m_view, &ResultView::errorsRequested, this, &ResultTab::errorsRequested);
    connect(m_view, &ResultView::requestRequested, this, &ResultTab::requestRequested);
}

void ResultTab::show(const Shown &shown)
{
    if (shown.facts.id != m_facts.id)
        forget();
    m_facts = shown.facts;
    const bool isOver = isTerminal(m_facts.status);
    m_isRead = isOver && shown.job;
    if (m_isRead) {
        const ResultSubject now{*shown.job, readExportRequest(shown.asked.request).request.value_or(ExportRequest())};
        if (!haveSameResult(now, m_subject))
            m_subject = now;
    }
    m_missing->setText(isOver ? shown.missing : tr("The job has not finished yet."));
    m_stack->setCurrentWidget(m_isRead ? static_cast<QWidget *>(m_view) : m_missing);
    startSoon();
}

void ResultTab::startSoon()
{
    if (m_isRead && isVisible() && m_answering->answer().subject != m_subject)
        m_soon.start();
}

void ResultTab::start()
{
    if (!m_isRead || !isVisible())
        return;
    m_view->setValuesHidden(m_models.hidesValues());
    m_batches.read([this] { return isVisible(); }); // whoever counts failures wants to know
    m_answering->start(m_subject);
}

/// A batch that was still being written when the result was computed has been written since.
void ResultTab::followBatch(const QString &batchId)
{
    const std::optional<Batch> now = m_batches.known(batchId).batch;
    const QList<BatchAnswer> &answered = m_answering->answer().batches;
    const bool wasRunning = std::any_of(answered.begin(), answered.end(), [&batchId](const BatchAnswer &one) {
        return one.batch.id == batchId && one.batch.group() == BatchGroup::Running;
    });
    if (wasRunning && now && now->group() != BatchGroup::Running && m_batches.jobId() == m_facts.id)
        m_answering->restart();
}

void ResultTab::showEvent(QShowEvent *event)
{
    JobTab::showEvent(event);
    startSoon();
}

void ResultTab::hideEvent(QHideEvent *event)
{
    JobTab::hideEvent(event);
    m_soon.stop();
}

void ResultTab::save()
{
    if (!m_answering->rows() || m_saving)
        return;
    m_saving = new SaveResultDialog(*m_answering->rows(), u"export-%1"_s.arg(m_facts.id), -1, this);
    connect(m_answering.get(), &ResultAnswering::rowsChanged, m_saving, &QObject::deleteLater);
    m_saving->open();
}

void ResultTab::showSql(QWidget *parent)
{
    const auto &sources = m_models.sources;
    auto *dialog = new SqlDialog(sources.client, sources.past, m_answering->answer().subject.job, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ResultWindow *ResultTab::openWindow()
{
    if (!m_window) {
        const StatusLook look = statusLook(shownStatus(m_facts));
        const ResultWindow::Identity identity{statusWord(shownStatus(m_facts)), look.icon, look.wordToken, m_facts.id,
                                              m_names.dataset(m_facts.datasetId)};
        m_window = new ResultWindow(m_answering, context(), identity, this);
        connect(m_window, &ResultWindow::filesRequested, this,
                [this, dataset = m_facts.datasetId](const QString &id) { Q_EMIT filesRequested(id, dataset); });
        connect(m_window, &ResultWindow::sqlRequested, this, [this] { showSql(m_window); });
        connect(m_window, &ResultWindow::jobRequested, this, &ResultTab::jobRequested);
        connect(m_window, &ResultWindow::errorsRequested, this, [this, id = m_facts.id] {
            Q_EMIT jobRequested(id);
            Q_EMIT errorsRequested();
        });
        connect(m_window, &ResultWindow::requestRequested, this, [this, id = m_facts.id] {
            Q_EMIT jobRequested(id);
            Q_EMIT requestRequested();
        });
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    return m_window;
}

void ResultTab::changeEvent(QEvent *event)
{
    JobTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_view->retranslate();
}

} // namespace exportdesk
