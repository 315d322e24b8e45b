// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/rangebar.h"

#include "models/jobs/jobfigures.h"

#include <QAction>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct RangeChoice {
    QString key;
    JobRange::Span span;
};

const std::array<RangeChoice, 4> &rangeChoices()
{
    static const std::array<RangeChoice, 4> all{{
        {u"day"_s, JobRange::Span::Day},
        {u"week"_s, JobRange::Span::Week},
        {u"month"_s, JobRange::Span::Month},
        {u"quarter"_s, JobRange::Span::Quarter},
    }};
    return all;
}

} // namespace

RangeBar::RangeBar(JobFigures &figures, QWidget *parent)
    : SegmentedBar(parent)
{
    setObjectName("dashboard.range");
    for (const RangeChoice &choice : rangeChoices()) {
        addChoice(choice.key, {});
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, key = choice.key] { choose(key); });
        m_actions.append(action);
        if (choice.span == figures.span())
            choose(choice.key);
    }
    connect(this, &SegmentedBar::chosenChanged, this, [&figures](const QString &key) {
        for (const RangeChoice &choice : rangeChoices()) {
            if (choice.key == key)
                figures.setSpan(choice.span);
        }
    });
}

void RangeBar::retranslate()
{
    setAccessibleName(tr("Time range"));
    setWord(u"day"_s, tr("24\u00a0h"));
    setWord(u"week"_s, tr("7 days"));
    setWord(u"month"_s, tr("30 days"));
    setWord(u"quarter"_s, tr("90 days"));
    const QStringList words{tr("Show the last 24 hours"), tr("Show the last 7 days"), tr("Show the last 30 days"),
                            tr("Show the last 90 days")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_actions[i]->setText(words[i]);
}

} // namespace exportdesk
