// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/verdictpanel.h"

#include "views/shared/disclosure.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/flowlayout.h"
#include "views/shared/iconlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/statuslook.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int verdictSignSize = 24;

Status statusOfLevel(ResultFinding::Level level)
{
    switch (level) {
    case ResultFinding::Level::Good:
        return Status::Succeeded;
    case ResultFinding::Level::Info:
        return Status::Info;
    case ResultFinding::Level::Warning:
        return Status::Warning;
    case ResultFinding::Level::Error:
        return Status::Failed;
    }
    return Status::Info;
}

/// The sign in front of the sentence.
class Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(verdictSignSize, verdictSignSize);
    }
    void setStatus(Status status)
    {
        m_status = status;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const StatusLook look = statusLook(m_status);
        paintIcon(painter, rect(), look.icon, Theme::of(this).color(look.iconToken), verdictSignSize);
    }

private:
    Status m_status = Status::Info;
};

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->layout())
            clear(*item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace

QString wayWord(ResultFinding::Code code)
{
    switch (code) {
    case ResultFinding::Code::BatchFailed:
    case ResultFinding::Code::JobFailed:
        return VerdictPanel::tr("Why, and what to do");
    case ResultFinding::Code::NothingArrived:
    case ResultFinding::Code::NoEvents:
        return VerdictPanel::tr("Check the request");
    default:
        return {};
    }
}

VerdictPanel::VerdictPanel(std::function<QString(const ResultFinding &)> subject, QWidget *parent)
    : ResultPanel(parent)
    , m_subject(std::move(subject))
    , m_icon(new Sign(this))
    , m_sentence(new TextLabel(Theme::Role::CardTitle, Token::Text, this))
    , m_findings(new QVBoxLayout)
    , m_line(new QWidget(this))
    , m_facts(new FlowLayout(nullptr, 32, 8))
{
    m_sentence->setObjectName(u"result.verdict"_s);
    m_sentence->setSentence(true);
    m_findings->setSpacing(4);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_sentence);
    words->addLayout(m_findings);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 12, 16, 0);
    top->setSpacing(12);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    m_line->setFixedHeight(1);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(16, 0, 16, 8);
    facts->addLayout(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_line);
    column->addLayout(facts);
}

void VerdictPanel::show(const QList<ResultFinding> &verdict, const QList<Fact> &facts)
{
    const ResultFinding first = verdict.value(0);
    const bool hasFailedBatch = std::any_of(verdict.begin(), verdict.end(), [](const ResultFinding &finding) {
        return finding.code == ResultFinding::Code::BatchFailed;
    });
    static_cast<Sign *>(m_icon)->setStatus(hasFailedBatch ? Status::BatchFailed : statusOfLevel(first.level));
    m_sentence->setText(verdict.isEmpty() ? QString() : findingText(first, m_subject(first)));
    m_spoken = m_sentence->text();
    clear(*m_findings);
    if (!wayWord(first.code).isEmpty() && !verdict.isEmpty() && !hasFailedBatch) { // which has a way of its own
        auto *way = new QHBoxLayout;
        way->addWidget(wayOf(first));
        way->addStretch();
        m_findings->addLayout(way);
    }
    QWidget *rest = nullptr;
    QVBoxLayout *to = m_findings;
    for (int i = 1; i < verdict.size(); ++i) {
        if (i == findingsAtMost + 1) {
            rest = new QWidget;
            auto *folded = new Disclosure(rest);
            folded->setObjectName(u"result.moreFindings"_s);
            folded->setText(tr("%Ln more", "findings", int(verdict.size()) - i));
            m_findings->addWidget(folded, 0, Qt::AlignLeft);
            to = new QVBoxLayout(rest);
            to->setContentsMargins(0, 0, 0, 0);
            to->setSpacing(4);
        }
        addFinding(verdict[i], *to);
        m_spoken += u' ' + findingText(verdict[i], m_subject(verdict[i]));
    }
    if (rest)
        m_findings->addWidget(rest);
    setAccessibleName(m_spoken);
    showFacts(facts);
}

void VerdictPanel::addFinding(const ResultFinding &finding, QVBoxLayout &to)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const StatusLook look = statusLook(statusOfLevel(finding.level));
    auto *text = new IconLabel(look.icon, findingText(finding, m_subject(finding)));
    text->setIcon(look.icon, look.iconToken);
    text->setWrapping(true);
    row->addWidget(text, 1);
    if (!wayWord(finding.code).isEmpty())
        row->addWidget(wayOf(finding), 0, Qt::AlignTop);
    to.addLayout(row);
}

QWidget *VerdictPanel::wayOf(const ResultFinding &finding)
{
    auto *way = new LinkButton(wayWord(finding.code));
    way->setObjectName(u"result.way"_s);
    connect(way, &LinkButton::clicked, this, [this, finding] { Q_EMIT wayRequested(finding); });
    return way;
}

void VerdictPanel::showFacts(const QList<Fact> &facts)
{
    clear(*m_facts);
    for (const Fact &fact : facts) {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *key = new TextLabel(Theme::Role::Small, Token::Text2);
        key->setText(fact.key);
        auto *value = new TextLabel(Theme::Role::Body, Token::Text);
        value->setText(fact.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setToolTip(fact.toolTip);
        column->addWidget(key);
        column->addWidget(value);
        m_facts->addWidget(cell);
        cell->show();
    }
    m_line->setVisible(!facts.isEmpty());
}

void VerdictPanel::paintEvent(QPaintEvent *event)
{
    ResultPanel::paintEvent(event);
    if (m_line->isVisible())
        QPainter(this).fillRect(QRect(1, m_line->y(), width() - 2, 1), Theme::of(this).color(Token::Line));
}

} // namespace exportdesk
