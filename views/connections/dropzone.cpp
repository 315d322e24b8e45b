// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/dropzone.h"

#include "views/shared/button.h"
#include "views/shared/plain.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace exportdesk
{

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(Theme::Role::Strong, Token::Text, this))
    , m_kinds(new TextLabel(Theme::Role::Small, Token::Text2, this))
    , m_choose(new Button(Button::Kind::Normal, this))
    , m_paste(new Button(Button::Kind::Normal, this))
{
    m_choose->setObjectName("connections.choose");
    m_paste->setObjectName("connections.paste");
    for (TextLabel *label : {m_title, m_kinds}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 48, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_kinds);
    layout->addLayout(buttons);
    connect(m_choose, &Button::clicked, this, &DropZone::chooseRequested);
    connect(m_paste, &Button::clicked, this, &DropZone::pasteRequested);
}

void DropZone::retranslate()
{
    m_title->setText(tr("Drop a credential file here"));
    m_kinds->setText(plain::unbroken(
        tr("Developer Console project or credential, I/O CLI context, Postman environment, aepp config")));
    m_choose->setText(tr("Select file…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Pastes the contents of a credential file from the clipboard."));
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(Token::Border), 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, QRect(0, 16, width(), 24), Icon::Import, theme.color(Token::Text2), 24);
}

} // namespace exportdesk
