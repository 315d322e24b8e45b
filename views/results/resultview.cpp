// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultview.h"

#include "models/platform/failuretext.h"
#include "views/results/resultadvice.h"
#include "views/results/resultcontent.h"
#include "views/results/resulttext.h"
#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/failurebar.h"
#include "views/shared/flowlayout.h"
#include "views/shared/messagestack.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
const QString problemKey = u"problem"_s;

/// Whether Query Service counts, has counted, or could not.
bool isOfQueries(const ResultAnswer &answer)
{
    return answer.computation.where == "query-service"_L1
        || (answer.problem && isProblemOfQueries(answer.problem->code));
}

bool hasRows(const ResultAnswer &answer)
{
    return std::any_of(answer.batches.begin(), answer.batches.end(), [](const BatchAnswer &one) {
        return one.batch.group() == BatchGroup::Done || one.batch.group() == BatchGroup::Unknown;
    });
}

/// Nothing is fetched by the one, everything by the other.
void countElsewhere(ResultAnswering &answering)
{
    using Where = ResultAnswering::Where;
    answering.restart(isOfQueries(answering.answer()) ? Where::Files : Where::QueryService);
}

void offerAgain(MessageBar *bar, const ResultProblem &problem, ResultAnswering &answering)
{
    using Where = ResultAnswering::Where;
    const Where where = isProblemOfQueries(problem.code) ? Where::QueryService : Where::Files;
    if (!canBeReadAgain(problem.code))
        return;
    Button *again
        = bar->addButton(where == Where::Files ? ResultView::tr("Read again") : ResultView::tr("Query again"));
    again->setObjectName(u"result.again"_s);
    QObject::connect(again, &Button::clicked, &answering, [&answering, where] { answering.restart(where); });
}

} // namespace

ResultView::ResultView(ResultAnswering &answering, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_answering(answering)
    , m_context(context)
    , m_state(new ElidedLabel(Theme::Role::Small, Token::Text2, this))
    , m_stop(new Button(Icon::Cancel, Button::Kind::Normal, this))
    , m_rows(new Button(Icon::Rows, Button::Kind::Normal, this))
    , m_save(new Button(Icon::Import, Button::Kind::Normal, this))
    , m_sql(new Button(Icon::Datasets, Button::Kind::Normal, this))
    , m_other(new Button(Icon::Refresh, Button::Kind::Normal, this))
    , m_window(new Button(Icon::FullScreen, Button::Kind::Normal, this))
    , m_messages(new MessageStack)
    , m_content(new ResultContent(context.names, m_messages))
{
    build();
    connectParts();
    m_content->setValuesHidden(context.hidesValues);
    retranslate();
}

void ResultView::build()
{
    m_stop->setObjectName(u"result.stop"_s);
    m_rows->setObjectName(u"result.rows"_s);
    m_save->setObjectName(u"result.save"_s);
    m_sql->setObjectName(u"result.sql"_s);
    m_other->setObjectName(u"result.other"_s);
    m_window->setObjectName(u"result.window"_s);
    m_window->hide();
    auto *bar = new FlowLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->addWidget(m_state);
    bar->setStretching(m_state);
    for (Button *button : {m_stop, m_rows, m_save, m_sql, m_other, m_window})
        bar->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_content, 1);
}

void ResultView::connectParts()
{
    connect(&m_answering, &ResultAnswering::changed, this, &ResultView::showAnswer);
    connect(&m_answering, &ResultAnswering::progressed, this, &ResultView::showState);
    connect(&m_answering, &ResultAnswering::rowsChanged, this, &ResultView::showState);
    connect(m_stop, &Button::clicked, &m_answering, &ResultAnswering::stop);
    connect(m_rows, &Button::clicked, this, [this] { Q_EMIT rowsRequested({}); });
    connect(m_save, &Button::clicked, this, &ResultView::saveRequested);
    connect(m_sql, &Button::clicked, this, &ResultView::sqlRequested);
    connect(m_other, &Button::clicked, this, [this] { countElsewhere(m_answering); });
    connect(m_window, &Button::clicked, this, &ResultView::windowRequested);
    connect(m_content, &ResultContent::rowsRequested, this, &ResultView::rowsRequested);
    connect(m_content, &ResultContent::filesRequested, this, &ResultView::filesRequested);
    connect(m_content, &ResultContent::jobRequested, this, &ResultView::jobRequested);
    connect(m_content, &ResultContent::wayRequested, this, [this](const ResultFinding &finding) {
        if (finding.code == ResultFinding::Code::BatchFailed || finding.code == ResultFinding::Code::JobFailed)
            Q_EMIT errorsRequested();
        else
            Q_EMIT requestRequested();
    });
}

void ResultView::offerWindow()
{
    m_window->show();
}

void ResultView::setValuesHidden(bool hidden)
{
    m_content->setValuesHidden(hidden);
}

void ResultView::focusFirst()
{
    (m_rows->isEnabled() ? m_rows : m_save)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ResultView::regions() const
{
    return m_content->regions();
}

void ResultView::retranslate()
{
    m_stop->setText(tr("Stop", "computing"));
    m_rows->setText(tr("Rows"));
    m_save->setText(tr("Save as…"));
    m_sql->setText(tr("SQL…"));
    m_window->setText(tr("Open in window"));
    m_content->retranslate();
    m_shownProblem.clear();
    showAnswer();
}

void ResultView::showAnswer()
{
    // Without its batches, an answer would say that there are none.
    const bool isKnown = m_answering.phase() != ResultAnswering::Phase::ReadingBatches && !m_answering.failure();
    m_content->setAnswer(isKnown ? m_answering.answer() : ResultAnswer(), m_context.changeLimit());
    showState();
    showProblem();
}

QString ResultView::stateText() const
{
    const auto size = [this](qint64 bytes) { return resultText::size(bytes, locale()); };
    const ResultAnswering::Progress &progress = m_answering.progress();
    switch (m_answering.phase()) {
    case ResultAnswering::Phase::ReadingBatches:
        return tr("Reading the batches…");
    case ResultAnswering::Phase::Fetching:
        return progress.total < 0 ? tr("Fetching the files: %1").arg(size(progress.done))
                                  : tr("Fetching the files: %1 of %2").arg(size(progress.done), size(progress.total));
    case ResultAnswering::Phase::Counting:
        if (isOfQueries(m_answering.answer()))
            return progress.total < 0
                ? tr("Connecting to Query Service…")
                : tr("Query Service is counting: %1 of %2").arg(progress.done).arg(progress.total);
        return progress.total < 0 ? tr("Opening the files, %1…").arg(size(m_answering.answer().fetchedBytes()))
                                  : tr("Computing: %1 of %2").arg(progress.done).arg(progress.total);
    case ResultAnswering::Phase::Comparing:
        return tr("Comparing with the last run…");
    case ResultAnswering::Phase::Waiting:
        return tr("Not computed yet");
    case ResultAnswering::Phase::Idle:
    case ResultAnswering::Phase::Done:
        break;
    }
    const ResultComputation &computation = m_answering.answer().computation;
    const QString seconds = locale().toString(double(computation.ms) / 1000, 'f', 1);
    if (computation.where == "query-service"_L1)
        return tr("Counted by Query Service in %1 s").arg(seconds);
    if (computation.where != "files"_L1)
        return {};
    return tr("Computed on this computer in %1 s from %2").arg(seconds, size(computation.bytes));
}

void ResultView::showState()
{
    m_state->setText(stateText());
    using Phase = ResultAnswering::Phase;
    const Phase phase = m_answering.phase();
    m_stop->setVisible(phase != Phase::Idle && phase != Phase::Waiting && phase != Phase::Done);
    const bool isOther = isOfQueries(m_answering.answer());
    m_other->setText(isOther ? tr("Count from files") : tr("Count with Query Service"));
    m_other->setVisible((phase == Phase::Done || phase == Phase::Fetching) && !m_answering.failure()
                        && hasRows(m_answering.answer()));
    const QString missing = m_answering.rows() ? QString()
        : isOther                 ? tr("Query Service gives no rows here. Count from the files to see them.")
        : m_answering.isWorking() ? tr("The files have not been read yet.")
                                  : tr("No rows could be read.");
    m_rows->setBlocked(missing);
    m_save->setBlocked(missing);
}

void ResultView::showProblem()
{
    const bool isWaiting = m_answering.phase() == ResultAnswering::Phase::Waiting;
    const auto &failure = m_answering.failure();
    const auto &problem = m_answering.answer().problem;
    const QString state = isWaiting ? u"waiting %1"_s.arg(m_answering.bytesToFetch())
        : failure                   ? u"failure"_s + failureTitle(*failure) + failureReference(*failure)
        : problem                   ? problem->code + problem->text + problem->file
                                    : QString();
    if (std::exchange(m_shownProblem, state) == state && !state.isEmpty())
        return;
    m_messages->remove(problemKey);
    MessageBar *bar = nullptr;
    if (isWaiting) {
        bar = waitingBar(m_answering.bytesToFetch(), locale());
        connect(bar->addButton(fetchWord(m_answering.bytesToFetch(), locale())), &Button::clicked, &m_answering,
                &ResultAnswering::fetchAnyway);
        connect(bar->addButton(tr("Count with Query Service")), &Button::clicked, this,
                [this] { countElsewhere(m_answering); });
        connect(bar->addButton(tr("Not now")), &Button::clicked, &m_answering, &ResultAnswering::stop);
    } else if (failure) {
        auto *failed = new FailureBar([] { return tr("The result could not be read."); }, *failure);
        failed->setRetry([this] { m_answering.restart(); });
        bar = failed;
    } else if (problem) {
        bar = problemBar(*problem);
        offerAgain(bar, *problem, m_answering);
        if (!m_answering.answer().batches.isEmpty())
            connect(bar->addButton(tr("Files…")), &Button::clicked, this,
                    [this] { Q_EMIT filesRequested(m_answering.answer().batches.first().batch.id); });
    }
    if (!bar)
        return;
    bar->setObjectName(u"result.problem"_s);
    bar->setDismissible(false);
    m_messages->push(bar, problemKey);
}

} // namespace exportdesk
