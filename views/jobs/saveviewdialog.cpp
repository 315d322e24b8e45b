// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/saveviewdialog.h"

#include "views/shared/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace exportdesk
{

SaveViewDialog::SaveViewDialog(const SavedViews &views, QWidget *parent)
    : DialogFrame(parent)
    , m_views(views)
    , m_name(new QLineEdit)
    , m_hint(new TextLabel(Theme::Role::Small, Token::Text2))
{
    setObjectName("jobs.saveView");
    m_name->setObjectName("jobs.saveView.name");
    setWindowTitle(tr("Save view"));
    setQuestion(tr("Save this view as:"));
    setConsequence(tr("Filters, search, columns and sorting are saved."));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(80);
    m_hint->setSentence(true);
    content()->addWidget(m_name);
    content()->addWidget(m_hint);
    content()->addStretch(1);
    addCloseButton(tr("Cancel"))->setObjectName("jobs.saveView.close");
    m_save = addActionButton(tr("Save"), Button::Kind::Filled);
    m_save->setObjectName("jobs.saveView.save");
    m_save->setDefault(true);
    setMinimumWidth(440);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::updateState);
    updateState();
    m_name->setFocus();
}

QString SaveViewDialog::name() const
{
    return m_name->text().simplified();
}

void SaveViewDialog::updateState()
{
    const bool known = m_views.find(name());
    m_hint->setText(known ? tr("A view with this name already exists and will be replaced.")
                          : tr("The view will appear in the list of saved views."));
    m_save->setBlocked(name().isEmpty() ? tr("Enter a name first.") : QString());
}

} // namespace exportdesk
