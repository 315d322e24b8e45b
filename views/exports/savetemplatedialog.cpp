// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/savetemplatedialog.h"

#include "models/exports/exporttemplates.h"
#include "models/exports/placeholders.h"
#include "models/exports/timewords.h"
#include "views/shared/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

SaveTemplateDialog::SaveTemplateDialog(const ExportTemplates &templates, const ExportRequest &request,
                                       const QString &name, const QDateTime &now, QWidget *parent)
    : DialogFrame(parent)
    , m_templates(templates)
    , m_request(request)
    , m_now(now)
    , m_name(new QLineEdit(this))
    , m_note(new TextLabel(Theme::Role::Small, Token::Text2, this))
    , m_times(new QFormLayout)
{
    setObjectName(u"saveTemplate"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    setQuestion(tr("Save this export as a template?"));
    setConsequence(
        tr("A template changes only when you save it again. Times can be relative to the day the template is used."));
    m_name->setObjectName(u"saveTemplate.name"_s);
    m_note->setObjectName(u"saveTemplate.note"_s);
    m_note->setSentence(true);
    m_name->setText(name);
    m_name->selectAll();
    auto *label = new TextLabel(Theme::Role::Body, Token::Text, this);
    label->setText(tr("Name"));
    label->setBuddy(m_name);
    content()->setSpacing(4);
    content()->addWidget(label);
    content()->addWidget(m_name);
    content()->addWidget(m_note);
    content()->addSpacing(8);
    m_times->setHorizontalSpacing(12);
    m_times->setVerticalSpacing(8);
    m_times->setRowWrapPolicy(QFormLayout::WrapLongRows);
    content()->addLayout(m_times);
    addTime(
        tr("Updated since"), u"fromIngest"_s, [](ExportRequest &whole) -> Timestamp & { return whole.fromIngest; },
        true);
    if (request.events) {
        addTime(
            tr("Ingested since"), u"eventsFrom"_s,
            [](ExportRequest &whole) -> Timestamp & { return whole.events->from; }, true);
        addTime(
            tr("Ingested until"), u"eventsTo"_s, [](ExportRequest &whole) -> Timestamp & { return whole.events->to; },
            false);
    }
    addTime(
        tr("Qualified since"), u"qualifiedFrom"_s,
        [](ExportRequest &whole) -> Timestamp & { return whole.qualifiedFrom; }, false);
    addTime(
        tr("Qualified until"), u"qualifiedTo"_s, [](ExportRequest &whole) -> Timestamp & { return whole.qualifiedTo; },
        false);
    addCloseButton(tr("Cancel"))->setObjectName(u"saveTemplate.close"_s);
    m_save = addActionButton({}, Button::Kind::Filled, false);
    m_save->setObjectName(u"saveTemplate.save"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &SaveTemplateDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &SaveTemplateDialog::checkName);
    m_name->setFocus();
    checkName();
}

void SaveTemplateDialog::addTime(const QString &label, const QString &name, const TimeMember &member, bool start)
{
    const Timestamp now = member(m_request);
    if (now.isEmpty() && !start)
        return;
    auto *box = new QComboBox(this);
    box->setObjectName(u"saveTemplate."_s + name);
    box->setAccessibleName(label);
    const QString moving = placeholderFor(now, m_now);
    const QString last = u"{lastSuccess}"_s;
    if (now.isEmpty())
        box->addItem(tr("not set"), QString());
    if (!moving.isEmpty())
        box->addItem(tr("relative: %1").arg(moving), moving);
    if (!now.isEmpty())
        box->addItem(isPlaceholder(now.text()) ? now.text() : tr("fixed: %1").arg(timeWords(now)), now.text());
    if (start && now.text() != last)
        box->addItem(tr("last successful export: %1").arg(last), last);
    m_times->addRow(new TextLabel(Theme::Role::Body, Token::Text2, this), box);
    auto *caption = static_cast<TextLabel *>(m_times->labelForField(box));
    caption->setText(label);
    caption->setBuddy(box);
    m_choices.append({member, box});
}

void SaveTemplateDialog::checkName()
{
    const QString name = m_name->text().simplified();
    const bool known = m_templates.find(name) != nullptr;
    m_note->setText(known ? tr("A template with this name already exists and will be replaced.") : QString());
    m_note->setVisible(known);
    m_save->setText(known ? tr("Replace") : tr("Save"));
    m_save->setBlocked(name.isEmpty() ? tr("Enter a name for the template.") : QString());
}

void SaveTemplateDialog::save()
{
    ExportRequest request = m_request;
    for (const auto &[member, box] : std::as_const(m_choices))
        member(request) = Timestamp(box->currentData().toString());
    Q_EMIT saved(m_name->text().simplified(), request);
    accept();
}

} // namespace exportdesk
