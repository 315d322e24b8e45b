// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/exchangesides.h"

#include "models/activity/exchangesmodel.h"
#include "models/activity/exchangetext.h"
#include "models/platform/moment.h"
#include "models/platform/redaction.h"
#include "views/activity/exchangestatus.h"
#include "views/shared/iconlabel.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/messagebar.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int besideFrom = 760; ///< width from which both sides fit next to each other

/// "23.11.2026 17:02:55.377 CET"
QString millisecondMoment(qint64 ms)
{
    return secondMoment(ms) + QDateTime::fromMSecsSinceEpoch(ms).toString(u".zzz t"_s);
}

QVBoxLayout *side(QBoxLayout *columns, TextLabel *title)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    columns->addLayout(layout, 1);
    return layout;
}

} // namespace

ExchangeSides::ExchangeSides(const ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent)
    : QWidget(parent)
    , m_exchanges(exchanges)
    , m_sandbox(sandbox)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_divider(new QWidget)
    , m_sentTitle(new TextLabel(Theme::Role::Strong))
    , m_answeredTitle(new TextLabel(Theme::Role::Strong))
    , m_sent(new KeyValueGrid)
    , m_answered(new KeyValueGrid)
    , m_sign(new IconLabel)
    , m_masked(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_meaningPlace(new QWidget)
{
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    QVBoxLayout *sent = side(m_columns, m_sentTitle);
    sent->addWidget(m_sent);
    m_masked->setWordWrap(true);
    m_sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *masked = new QHBoxLayout;
    masked->setSpacing(8);
    masked->addWidget(m_sign, 0, Qt::AlignTop);
    masked->addWidget(m_masked, 1);
    sent->addLayout(masked);
    sent->addStretch();
    QVBoxLayout *answered = side(m_columns, m_answeredTitle);
    // The meaning comes first: it is why a failed exchange is opened.
    auto *place = new QVBoxLayout(m_meaningPlace);
    place->setContentsMargins({});
    answered->addWidget(m_meaningPlace);
    answered->addWidget(m_answered);
    answered->addStretch();
    m_divider->setFixedWidth(1);
    m_divider->setAutoFillBackground(true);
    m_divider->setBackgroundRole(QPalette::Light);
    m_columns->insertWidget(1, m_divider);
}

void ExchangeSides::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= Theme::of(this).scaled(besideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_divider->setVisible(beside);
}

void ExchangeSides::retranslate()
{
    m_sentTitle->setText(tr("Sent"));
    m_answeredTitle->setText(tr("Received"));
    m_sign->setIcon(Icon::Secret, Token::Text2);
    m_masked->setText(tr("Secrets and tokens are masked before recording and never appear in copies."));
}

void ExchangeSides::show(const Exchange &exchange, const ExchangeRow &row)
{
    if (m_shownId != exchange.id) {
        m_sent->clear();
        m_answered->clear();
    }
    m_shownId = exchange.id;
    showSent(exchange);
    showAnswered(exchange);
    showMeaning(row);
}

void ExchangeSides::showHeaders(KeyValueGrid &grid, const QString &prefix, const Headers &headers) const
{
    int at = 0;
    for (const auto &[name, value] : headers) {
        const bool isSandbox = name.compare("x-sandbox-name", Qt::CaseInsensitive) == 0;
        const bool isProduction = isSandbox && m_sandbox.production && QString::fromUtf8(value) == m_sandbox.name;
        QString shown = QString::fromUtf8(value);
        if (shown.endsWith(QLatin1String(Redaction::mask))) {
            shown.chop(qsizetype(qstrlen(Redaction::mask)));
            //: stands in for a secret; %1 is what may be shown before it, e.g. "Bearer "
            shown = tr("%1•••••••• (masked)").arg(shown);
        }
        grid.set(prefix + QString::number(at++), QString::fromUtf8(name), shown, KeyValueGrid::Kind::Mono,
                 isProduction ? Token::ProdText : Token::Text);
    }
}

void ExchangeSides::showSent(const Exchange &exchange)
{
    m_sent->set(u"time"_s, tr("Time"), millisecondMoment(exchange.startedMs));
    m_sent->set(u"address"_s, tr("Address"), exchange.origin + exchange.path, KeyValueGrid::Kind::Mono);
    m_sent->set(u"size"_s, tr("Body"),
                exchange.sentBytes > 0 ? exchangeText::size(exchange.sentBytes) : tr("None", "body"));
    showHeaders(*m_sent, u"header-"_s, exchange.requestHeaders);
}

void ExchangeSides::showAnswered(const Exchange &exchange)
{
    //: the time an answer took
    m_answered->set(u"duration"_s, tr("Response time"), exchangeText::duration(exchange.durationMs));
    m_answered->set(u"size"_s, tr("Body"),
                    exchange.receivedBytes > 0 ? exchangeText::size(exchange.receivedBytes) : tr("None", "body"));
    if (!exchange.detail.isEmpty())
        m_answered->set(u"detail"_s, tr("Network"), exchange.detail, KeyValueGrid::Kind::Mono);
    showHeaders(*m_answered, u"header-"_s, exchange.answerHeaders);
}

void ExchangeSides::showMeaning(const ExchangeRow &row)
{
    const QString sentence = exchangeText::explanation(row, m_exchanges);
    delete m_meaning;
    m_meaning = nullptr;
    m_meaningPlace->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    const bool settled = row.repeatedBy > 0 || row.end == ExchangeEnd::Cancelled;
    m_meaning = new MessageBar(settled                                      ? MessageBar::Severity::Info
                                   : row.end == ExchangeEnd::OutcomeUnknown ? MessageBar::Severity::Unknown
                                                                            : MessageBar::Severity::Error,
                               sentence);
    m_meaning->setObjectName("activity.meaning");
    m_meaning->setRemedy(exchangeText::remedy(row, m_exchanges));
    m_meaning->setQuote(exchangeText::reference(row, m_exchanges));
    m_meaning->setDismissible(false);
    m_meaningPlace->layout()->addWidget(m_meaning);
}

} // namespace exportdesk
