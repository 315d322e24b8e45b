// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultcontent.h"

#include "models/platform/moment.h"
#include "models/platform/pluralcount.h"
#include "models/results/resultverdict.h"
#include "views/results/answeredfieldspanel.h"
#include "views/results/resulttext.h"
#include "views/shared/scrolled.h"
#include "views/shared/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int twoColumnsFrom = 900;
constexpr int figuresWidth = 336;

} // namespace

ResultContent::ResultContent(ResultFigures::Names names, QWidget *top, QWidget *parent)
    : QWidget(parent)
    , m_names(std::move(names))
    , m_verdict(new VerdictPanel([this](const ResultFinding &finding) {
        return finding.code == ResultFinding::Code::SegmentDiffers ? m_names.segment(finding.subject) : QString();
    }))
    , m_fields(new AnsweredFieldsPanel)
    , m_figures(new ResultFigures(m_names))
{
    build(top);
    connect(m_fields, &AnsweredFieldsPanel::fieldOpened, this,
            [this](const QString &path) { Q_EMIT rowsRequested(path + u':'); });
    connect(m_figures, &ResultFigures::filesRequested, this, &ResultContent::filesRequested);
    connect(m_figures, &ResultFigures::jobRequested, this, &ResultContent::jobRequested);
    connect(m_verdict, &VerdictPanel::wayRequested, this, &ResultContent::wayRequested);
}

void ResultContent::build(QWidget *top)
{
    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(16, 0, 16, 12);
    whole->setSpacing(8);
    whole->addWidget(top);
    whole->addWidget(m_verdict);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(8);
    m_columns->addWidget(m_fields, 1);
    m_columns->addWidget(m_figures);
    whole->addLayout(m_columns);
    whole->addStretch();
    fillScrolled(this, content, [] { return tr("Result"); });
    connect(m_fields, &AnsweredFieldsPanel::placeShown, this, [this, content](const QRect &place) {
        auto *area = qobject_cast<QScrollArea *>(content->parentWidget()->parentWidget());
        if (area)
            area->ensureVisible(0, m_fields->mapTo(content, place.center()).y(), 0, place.height() * 2);
    });
}

void ResultContent::setAnswer(const ResultAnswer &answer, double changeLimit)
{
    if (!m_isStale && answer == m_answer && changeLimit == m_changeLimit)
        return;
    m_isStale = false;
    m_answer = answer;
    m_changeLimit = changeLimit;
    const bool isKnown = !answer.subject.job.id.isEmpty();
    m_verdict->setVisible(isKnown);
    m_fields->setVisible(isKnown && answer.isCounted());
    m_figures->setVisible(isKnown);
    if (isKnown) {
        QList<ResultFinding> verdict = resultVerdict(answer, changeLimit);
        verdict.removeIf([](const ResultFinding &finding) { // a message bar says it, with what helps
            return finding.code == ResultFinding::Code::FilesNotRead;
        });
        m_verdict->show(verdict, facts(answer));
        m_fields->show(answer);
        m_figures->show(answer, changeLimit);
    }
    arrange();
}

void ResultContent::setValuesHidden(bool hidden)
{
    m_fields->setHidden(hidden);
}

void ResultContent::retranslate()
{
    m_isStale = true;
    m_fields->retranslate();
}

QList<QWidget *> ResultContent::regions() const
{
    return {m_verdict, m_fields, m_figures};
}

QList<VerdictPanel::Fact> ResultContent::facts(const ResultAnswer &answer) const
{
    const auto number = [this](qint64 value) { return locale().toString(value); };
    QList<VerdictPanel::Fact> all;
    const qint64 counted = answer.subject.job.profiles;
    if (answer.isCounted())
        all += {tr("Arrived"),
                counted >= 0 ? tr("%1 of %2").arg(number(answer.profiles), number(counted)) : number(answer.profiles),
                {}};
    if (answer.sample && answer.sample->profileCount)
        all += {tr("Profile store"),
                tr("about %1, sampled %2")
                    .arg(number(*answer.sample->profileCount),
                         shortMoment(answer.sample->sampledMs, m_names.nowMs(), locale())),
                tr("Profiles in the last sample. An export differs from it by what the filter, the segments and the "
                   "merge policy leave, by the age of the sample, and by empty profiles.")};
    if (!answer.batches.isEmpty())
        all += {tr("Batches"),
                answer.batches.size() == 1 ? answer.batches.first().batch.id : number(answer.batches.size()),
                {}};
    if (const VerdictPanel::Fact size = sizeFact(answer); !size.value.isEmpty())
        all += size;
    if (const QString where = resultText::computed(answer.computation, locale()); !where.isEmpty())
        all += {tr("Computed from"), where, {}};
    else if (answer.computation.where == "catalog"_L1)
        all += {tr("Figures from"), tr("the Catalog of the platform"), {}};
    return all;
}

VerdictPanel::Fact ResultContent::sizeFact(const ResultAnswer &answer) const
{
    qint64 bytes = 0;
    qint64 files = 0;
    for (const BatchAnswer &batch : answer.batches) {
        bytes += std::max<qint64>(0, batch.bytes >= 0 ? batch.bytes : batch.batch.size.value_or(0));
        files += std::max<qint64>(0, batch.files);
    }
    const QString size = bytes > 0 ? resultText::size(bytes, locale()) : QString();
    if (size.isEmpty() || files == 0)
        return {tr("Size"), size, {}};
    return {tr("Size"), tr("%1 in %2 file(s)", nullptr, pluralCount(files)).arg(size, locale().toString(files)), {}};
}

/// Side by side where there is room, else the figures below the fields.
void ResultContent::arrange()
{
    const bool beside = width() >= Theme::of(this).scaled(twoColumnsFrom) && !m_fields->isHidden();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_figures->setMinimumWidth(beside ? Theme::of(this).scaled(figuresWidth) : 0);
    m_figures->setMaximumWidth(beside ? Theme::of(this).scaled(figuresWidth) : QWIDGETSIZE_MAX);
}

void ResultContent::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace exportdesk
