// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/launchguard.h"

#include "views/shared/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

LaunchGuard::LaunchGuard(const SandboxLook &sandbox, const QString &what, QWidget *parent)
    : DialogFrame(parent)
    , m_typed(new QLineEdit(this))
{
    setObjectName(u"launchGuard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setSandbox(sandbox);
    setMinimumWidth(480);
    setQuestion(tr("Launch in production?"));
    setConsequence(what);
    auto *label = new TextLabel(Theme::Role::Body, Token::Text, this);
    label->setText(tr("Type the sandbox name to confirm: %1").arg(sandbox.name));
    label->setBuddy(m_typed);
    m_typed->setObjectName(u"launchGuard.name"_s);
    m_typed->setAccessibleName(tr("Sandbox name"));
    content()->setSpacing(4);
    content()->addWidget(label);
    content()->addWidget(m_typed);
    addCloseButton(tr("Cancel"))->setObjectName(u"launchGuard.close"_s);
    Button *launch = addActionButton(tr("Launch"), Button::Kind::Production);
    launch->setObjectName(u"launchGuard.launch"_s);
    const auto follow = [this, launch, name = sandbox.name] {
        launch->setBlocked(m_typed->text() == name ? QString() : tr("Type the sandbox name first."));
    };
    connect(m_typed, &QLineEdit::textChanged, this, follow);
    launch->setDefault(true);
    follow();
    m_typed->setFocus();
}

} // namespace exportdesk
