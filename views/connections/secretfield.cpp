// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/secretfield.h"

#include "views/shared/button.h"
#include "views/shared/spokenrole.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The secret in clear text, painted over the field; invisible to screen readers.
class SecretField::Cover final : public QWidget
{
public:
    explicit Cover(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void setSecret(const Secret &secret)
    {
        m_secret = secret;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(Token::Base));
        painter.setFont(theme.font(Theme::Role::Mono));
        painter.setPen(theme.color(Token::Text));
        painter.drawText(rect().adjusted(5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_secret.reveal());
    }

private:
    Secret m_secret;
};

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_eye(new Button(Icon::Reveal, Button::Kind::Normal, this))
    , m_replace(new Button(Button::Kind::Normal, this))
    , m_cover(new Cover(m_edit))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_eye->setIconOnly(true);
    m_eye->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_eye);
    layout->addWidget(m_replace);
    m_replace->hide();
    setSpokenRole(m_eye, QAccessible::CheckBox);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_eye->installEventFilter(this);
    connect(m_eye, &Button::clicked, this, &SecretField::toggle);
    connect(m_replace, &Button::clicked, this, &SecretField::replaceOrKeep);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        // Typed before the keychain has answered: its answer must not lock the field.
        m_replacing = m_replacing || !m_edit->text().isEmpty();
        m_cover->setSecret(secret());
        Q_EMIT edited();
    });
}

void SecretField::setName(const QString &name)
{
    m_name = name;
    m_edit->setAccessibleName(name);
    m_eye->setText(m_eye->isChecked() ? tr("Hide") : tr("Show"));
    m_eye->setAccessibleName(tr("Show: %1").arg(name));
    updateState();
}

Secret SecretField::secret() const
{
    return Secret(m_edit->text().trimmed());
}

void SecretField::setSecret(const Secret &secret)
{
    m_edit->setText(secret.reveal());
    m_replacing = !secret.isEmpty();
    hideSecret();
}

void SecretField::setStored(bool stored)
{
    m_stored = stored;
    updateState();
}

void SecretField::replaceOrKeep()
{
    m_replacing = !m_replacing;
    m_edit->clear();
    hideSecret();
    if (m_replacing)
        m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void SecretField::updateState()
{
    const bool locked = m_stored && !m_replacing;
    m_edit->setReadOnly(locked);
    m_edit->setPlaceholderText(locked ? QString(16, QChar(0x2022)) : m_stored ? tr("New secret") : QString());
    m_replace->setText(m_replacing ? tr("Keep current") : tr("Replace…"));
    //: For a screen reader: the button and the field it belongs to, e.g. "Replace…: Client secret"
    m_replace->setAccessibleName(tr("%1: %2").arg(m_replace->text(), m_name));
    m_replace->setVisible(m_stored);
}

void SecretField::toggle()
{
    if (!m_eye->isChecked()) {
        hideSecret();
        return;
    }
    if (m_edit->text().isEmpty() && m_stored && !m_replacing) {
        Q_EMIT revealRequested();
        return;
    }
    showStored(secret());
}

void SecretField::showStored(const Secret &secret)
{
    if (secret.isEmpty() || !isVisible()) {
        hideSecret();
        return;
    }
    m_eye->setChecked(true);
    m_cover->setSecret(secret);
    m_cover->setGeometry(m_edit->rect().adjusted(2, 2, -2, -2));
    m_cover->show();
    setName(m_name);
}

void SecretField::hideSecret()
{
    m_cover->hide();
    m_cover->setSecret({});
    m_eye->setChecked(false);
    setName(m_name);
}

bool SecretField::isRevealed() const
{
    return m_cover->isVisible();
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isRevealed()) {
        // The secret stays visible while the focus moves between field and button.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_edit->hasFocus() && !m_eye->hasFocus())
                    hideSecret();
            },
            Qt::QueuedConnection);
    } else if (event->type() == QEvent::Resize && watched == m_edit) {
        m_cover->setGeometry(m_edit->rect().adjusted(2, 2, -2, -2));
    }
    return QWidget::eventFilter(watched, event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    hideSecret();
    QWidget::hideEvent(event);
}

} // namespace exportdesk
