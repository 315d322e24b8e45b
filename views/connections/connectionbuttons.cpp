// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionbuttons.h"

#include "views/shared/button.h"

#include <QHBoxLayout>

namespace exportdesk
{

ConnectionButtons::ConnectionButtons(QWidget *parent)
    : QWidget(parent)
    , m_delete(new Button(Button::Kind::Normal))
    , m_save(new Button(Button::Kind::Normal))
    , m_use(new Button(Button::Kind::Filled))
{
    m_delete->setObjectName("connections.delete");
    m_save->setObjectName("connections.save");
    m_use->setObjectName("connections.use");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_delete);
    layout->addStretch();
    layout->addWidget(m_save);
    layout->addWidget(m_use);
    connect(m_delete, &Button::clicked, this, &ConnectionButtons::deleteRequested);
    connect(m_save, &Button::clicked, this, &ConnectionButtons::saveRequested);
    connect(m_use, &Button::clicked, this, &ConnectionButtons::useRequested);
}

void ConnectionButtons::setConnection(ConnectionKind kind, bool inUse)
{
    m_kind = kind;
    m_inUse = inUse;
    retranslate();
}

void ConnectionButtons::retranslate()
{
    const bool fixed = m_kind == ConnectionKind::Local || m_kind == ConnectionKind::Transient;
    m_delete->setText(tr("Delete…"));
    m_delete->setVisible(m_kind == ConnectionKind::Saved);
    m_delete->setBlocked(m_inUse ? tr("This connection is in use. Switch to another one first.") : QString());
    m_save->setText(tr("Save"));
    m_save->setVisible(!fixed);
    m_use->setText(fixed ? tr("Use") : tr("Save and use"));
    m_use->setBlocked(fixed && m_inUse ? tr("Already in use.") : QString());
}

} // namespace exportdesk
