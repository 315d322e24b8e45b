// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/checkrow.h"

#include "models/exports/fixtext.h"
#include "views/exports/checklook.h"
#include "views/shared/linkbutton.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int checkLeft = 12;
constexpr int checkIconSpace = 24;
constexpr int checkRight = 12;
constexpr int checkGap = 8;
constexpr int leastWords = 32; ///< characters in a line of the sentence next to a link

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_sentence(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_link(new LinkButton(this))
{
    m_words->setContentsMargins(checkLeft + checkIconSpace, 4, checkRight, 5);
    m_words->setSpacing(checkGap);
    m_sentence->setWordWrap(true);
    QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Minimum);
    wrapping.setHeightForWidth(true);
    m_sentence->setSizePolicy(wrapping);
    m_words->addWidget(m_sentence, 1);
    m_words->addWidget(m_link, 0, Qt::AlignTop);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT linkUsed(m_check); });
}

void CheckRow::show(const RequestCheck &check, const QString &sentence, const QString &link)
{
    m_check = check;
    m_sentence->setText(sentence);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_link->setAccessibleDescription(sentence);
    setAccessibleName(tr("%1: %2").arg(severityText(check.severity), sentence));
    setToolTip(severityText(check.severity));
    setCursor(check.severity == RequestCheck::Severity::Ok ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QString CheckRow::sentence() const
{
    return m_sentence->text();
}

void CheckRow::arrange(bool narrow, int width)
{
    const QFontMetrics metrics(m_sentence->font());
    const int beside = width - checkLeft - checkIconSpace - checkRight - checkGap - m_link->sizeHint().width();
    const int needed
        = std::min(metrics.horizontalAdvance(m_sentence->text()) + 1, leastWords * metrics.averageCharWidth());
    const bool below = narrow || beside < needed;
    m_words->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setAlignment(m_link, below ? Qt::AlignLeft : Qt::AlignTop);
    m_words->setSpacing(below ? 0 : checkGap);
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect().adjusted(0, height() - 1, 0, 0), theme.color(Token::RowLine));
    const StatusLook look = statusLook(checkStatus(m_check.severity));
    // Beside the first line; one line alone stands in the middle of the row.
    const int line = QFontMetrics(theme.font(Theme::Role::Body)).height();
    const QRect words = m_sentence->geometry();
    const bool several = words.height() > line * 3 / 2;
    paintIcon(painter, QRect(checkLeft, words.top(), 16, several ? line : words.height()), look.icon,
              theme.color(look.iconToken));
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_check.severity != RequestCheck::Severity::Ok)
        Q_EMIT picked(m_check);
}

} // namespace exportdesk
