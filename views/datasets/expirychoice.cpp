// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/expirychoice.h"

#include "views/shared/segmentedbar.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr std::array offeredDays{0, 30, 90};

} // namespace

ExpiryChoice::ExpiryChoice(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel)
    , m_bar(new SegmentedBar)
    , m_consequence(new TextLabel(Theme::Role::Small, Token::Text2))
{
    m_bar->setObjectName("dataset.expiry");
    m_consequence->setSentence(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_bar, 0, Qt::AlignLeft);
    column->addWidget(m_consequence);
    for (const int days : offeredDays)
        m_bar->addChoice(QString::number(days), QString());
    m_bar->choose(QString::number(offeredDays.front()));
    connect(m_bar, &SegmentedBar::chosenChanged, this, [this] {
        showConsequence();
        Q_EMIT changed();
    });
    retranslate();
}

int ExpiryChoice::days() const
{
    return m_bar->chosen().toInt();
}

void ExpiryChoice::choose(int days)
{
    m_bar->choose(QString::number(days));
    showConsequence();
}

void ExpiryChoice::retranslate()
{
    m_label->setText(tr("Expiry"));
    m_bar->setAccessibleName(tr("Expiry"));
    for (const int days : offeredDays)
        m_bar->setWord(QString::number(days), days == 0 ? tr("Never") : tr("After %Ln days", nullptr, days));
    showConsequence();
}

void ExpiryChoice::showConsequence()
{
    m_consequence->setText(
        days() == 0
            ? tr("Exports stay in the dataset until somebody deletes them.")
            : tr("The platform then deletes the dataset with all exports in it. That can be changed until then."));
}

} // namespace exportdesk
