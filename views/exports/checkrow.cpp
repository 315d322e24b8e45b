// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/checkrow.h"

#include "models/exports/checkcodes.h"
#include "models/exports/fixtext.h"
#include "views/exports/checklook.h"
#include "views/shared/flowlayout.h"
#include "views/shared/linkbutton.h"
#include "views/shared/textlabel.h"
#include "views/shared/whylink.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int checkLeft = 12;
constexpr int checkIconSpace = 24;
constexpr int checkRight = 12;
constexpr int checkGap = 8;
constexpr int linksGap = 12;
constexpr int leastWords = 32; ///< characters in a line of the sentence next to a link

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_sentence(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_choices(new QWidget(this))
    , m_flow(new FlowLayout(m_choices, linksGap, 0))
    , m_why(new WhyLink(m_choices))
{
    m_words->setContentsMargins(checkLeft + checkIconSpace, 4, checkRight, 5);
    m_words->setSpacing(checkGap);
    m_sentence->setWordWrap(true);
    QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Minimum);
    wrapping.setHeightForWidth(true);
    m_sentence->setSizePolicy(wrapping);
    m_words->addWidget(m_sentence, 1);
    m_words->addWidget(m_choices, 0, Qt::AlignTop);
    m_why->setObjectName(u"why"_s);
    m_flow->addWidget(m_why);
    linkAt(0);
}

LinkButton *CheckRow::linkAt(qsizetype index)
{
    while (m_links.size() <= index) {
        const int number = int(m_links.size());
        auto *link = new LinkButton(m_choices);
        m_flow->insertWidget(number, link);
        connect(link, &QAbstractButton::clicked, this, [this, number] { Q_EMIT linkUsed(m_check, number); });
        m_links += link;
    }
    return m_links.at(index);
}

void CheckRow::show(const RequestCheck &check, const QString &sentence, const QStringList &links)
{
    m_check = check;
    m_sentence->setText(sentence);
    for (qsizetype at = 0; at < std::max(links.size(), m_links.size()); ++at) {
        LinkButton *link = linkAt(at);
        if (at > 0) // the first is named by the list
            link->setObjectName(objectName() + u".link%1"_s.arg(at + 1));
        link->setText(links.value(at));
        link->setVisible(at < links.size());
        link->setAccessibleDescription(sentence);
    }
    m_why->setEntry(u"checks#"_s + checkCode(check.id), sentence);
    m_why->setVisible(check.severity != RequestCheck::Severity::Ok);
    m_choices->setVisible(!links.isEmpty() || !m_why->isHidden());
    m_shown = int(links.size());
    setAccessibleName(tr("%1: %2").arg(severityText(check.severity), sentence));
    setToolTip(severityText(check.severity));
    setCursor(check.severity == RequestCheck::Severity::Ok ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QString CheckRow::sentence() const
{
    return m_sentence->text();
}

/// Of the links in one row. What their layout remembers may be older than their font.
int CheckRow::linksWidth()
{
    QList<LinkButton *> shown = m_links.mid(0, m_shown);
    if (!m_why->isHidden())
        shown.append(m_why);
    int width = 0;
    for (LinkButton *link : std::as_const(shown)) {
        link->ensurePolished();
        link->updateGeometry();
        width += link->sizeHint().width() + (width > 0 ? linksGap : 0);
    }
    return width;
}

void CheckRow::arrange(bool narrow, int width)
{
    m_narrow = narrow;
    m_width = width;
    const QFontMetrics metrics(m_sentence->font());
    const int links = linksWidth();
    const int beside = width - checkLeft - checkIconSpace - checkRight - checkGap - links;
    const int needed
        = std::min(metrics.horizontalAdvance(m_sentence->text()) + 1, leastWords * metrics.averageCharWidth());
    const bool below = narrow || m_shown > 1 || beside < needed;
    m_words->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setAlignment(m_choices, below ? Qt::Alignment() : Qt::AlignTop);
    m_words->setSpacing(below ? 0 : checkGap);
    // Next to the sentence they stand in one row: the width that the layout remembers may be that of other links.
    m_choices->setMinimumWidth(below ? 0 : links);
}

void CheckRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_width > 0)
        arrange(m_narrow, m_width);
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
