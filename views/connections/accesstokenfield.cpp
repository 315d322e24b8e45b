// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/accesstokenfield.h"

#include "models/connections/pastedtokens.h"
#include "models/platform/clock.h"
#include "views/shared/textlabel.h"

#include <QLineEdit>

namespace exportdesk
{

AccessTokenField::AccessTokenField(const Clock &clock, QWidget *parent)
    : SecretField(parent)
    , m_clock(clock)
    , m_note(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    edit()->setObjectName("connections.token");
    m_note->setWordWrap(true);
    connect(this, &SecretField::edited, this, &AccessTokenField::updateNote);
}

Secret AccessTokenField::token() const
{
    return Secret(PastedTokens::cleaned(secret().reveal()));
}

void AccessTokenField::setToken(const Secret &token)
{
    setSecret(token);
    updateNote();
}

void AccessTokenField::updateNote()
{
    const QString token = this->token().reveal();
    const auto expires = PastedTokens::expiryOf(token);
    if (token.isEmpty()) {
        m_note->setText(tr(
            "Used instead of the secret for this session. Kept in memory only; it cannot be renewed automatically."));
    } else if (!expires) {
        m_note->setText(tr("The token has no expiry date. It is kept in memory for this session."));
    } else {
        const QString when = locale().toString(QDateTime::fromMSecsSinceEpoch(*expires), QLocale::ShortFormat);
        m_note->setText(*expires <= m_clock.nowMs()
                            ? tr("The token expired on %1.").arg(when)
                            : tr("The token expires on %1. It is kept in memory for this session.").arg(when));
    }
}

} // namespace exportdesk
