// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/typedname.h"

#include "views/shared/button.h"
#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace exportdesk
{

TypedName::TypedName(const QString &name, Button &button, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_prompt(new TextLabel(Theme::Role::Body, Token::Text))
    , m_field(new QLineEdit)
    , m_verdict(new IconLabel)
{
    m_prompt->setBuddy(m_field);
    m_field->setMinimumWidth(240);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_field, 1);
    line->addWidget(m_verdict, 1);
    QSizePolicy kept = m_verdict->sizePolicy(); // the field keeps its width
    kept.setRetainSizeWhenHidden(true);
    m_verdict->setSizePolicy(kept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_prompt);
    layout->addLayout(line);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        update(false);
        Q_EMIT changed();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { update(true); });
    button.setDefault(true);
    setFocusProxy(m_field);
    m_field->setFocus(Qt::OtherFocusReason);
    retranslate();
}

bool TypedName::matches() const
{
    return m_field->text().trimmed() == m_name;
}

QString TypedName::missing() const
{
    return matches() ? QString() : tr("Type the sandbox name first.");
}

void TypedName::update(bool entered)
{
    m_verdict->setVisible(matches() || entered);
    if (matches()) {
        m_verdict->setIcon(Icon::Tick, Token::Ok);
        m_verdict->setText(tr("matches"), Token::Ok);
    } else {
        m_verdict->setIcon(Icon::Warning, Token::Warn);
        m_verdict->setText(tr("does not match"), Token::Warn);
    }
}

void TypedName::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TypedName::retranslate()
{
    m_prompt->setText(tr("Type the sandbox name to confirm: %1").arg(m_name));
    m_field->setAccessibleName(tr("Sandbox name"));
    update(false);
}

} // namespace exportdesk
