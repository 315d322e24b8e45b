// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/proxysignindialog.h"

#include "views/connections/formrow.h"
#include "views/connections/secretfield.h"
#include "views/shared/messagebar.h"
#include "views/shared/plain.h"
#include "views/shared/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QWidget *refusal()
{
    auto *bar = new MessageBar(MessageBar::Severity::Error,
                               ProxySignInDialog::tr("The proxy refused the user name or the password."));
    bar->setDismissible(false);
    bar->setObjectName(u"proxy.refused"_s);
    return bar;
}

} // namespace

ProxySignInDialog::ProxySignInDialog(const ProxySignInRequest &request, const QString &user, bool isKeychainThere,
                                     QWidget *parent)
    : DialogFrame(parent)
    , m_user(new QLineEdit(user))
    , m_password(new SecretField)
    , m_keep(new QCheckBox)
{
    setObjectName(u"proxy.signIn"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(tr("Sign in to the proxy “%1”").arg(request.proxy));
    QStringList about;
    if (!request.realm.isEmpty())
        //: the proxy's own words for what the sign-in is for
        about += tr("The proxy identifies itself as “%1”.").arg(plain::text(request.realm));
    about += tr("Nothing is sent to the platform until you have signed in.");
    setConsequence(about.join(u' '));
    m_user->setObjectName(u"proxy.user"_s);
    m_user->setMinimumWidth(320);
    m_password->edit()->setObjectName(u"proxy.password"_s);
    m_password->setName(tr("Password"));
    auto *userRow = new FormRow(m_user);
    userRow->setWord(tr("User name"));
    auto *passwordRow = new FormRow(m_password->edit(), m_password);
    passwordRow->setWord(tr("Password"));
    m_keep->setObjectName(u"proxy.keep"_s);
    m_keep->setText(tr("Save in the system keychain"));
    m_keep->setChecked(isKeychainThere);
    m_keep->setEnabled(isKeychainThere);
    if (request.refused)
        content()->addWidget(refusal());
    content()->addWidget(userRow);
    content()->addWidget(passwordRow);
    content()->addWidget(m_keep);
    if (!isKeychainThere) {
        auto *why = new TextLabel(Theme::Role::Small, Token::Text2);
        why->setWordWrap(true);
        why->setText(tr("No keychain is available; the password is kept until you quit."));
        m_keep->setAccessibleDescription(why->text());
        content()->addWidget(why);
    }
    addCloseButton(tr("Cancel"))->setObjectName(u"proxy.close"_s);
    m_signIn = addActionButton(tr("Sign in"), Button::Kind::Filled);
    m_signIn->setObjectName(u"proxy.act"_s);
    connect(m_user, &QLineEdit::textChanged, this, &ProxySignInDialog::updateButton);
    connect(m_password, &SecretField::edited, this, &ProxySignInDialog::updateButton);
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT signInRequested(m_user->text(), m_password->secret(), m_keep->isChecked()); });
    updateButton();
    (user.isEmpty() ? static_cast<QWidget *>(m_user) : m_password->edit())->setFocus();
}

void ProxySignInDialog::updateButton()
{
    m_signIn->setBlocked(m_user->text().isEmpty()             ? tr("Enter the user name.")
                             : m_password->secret().isEmpty() ? tr("Enter the password.")
                                                              : QString());
    m_signIn->setDefault(m_signIn->isEnabled());
}

} // namespace exportdesk
