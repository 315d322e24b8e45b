// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/alertdialog.h"

#include "models/alerts/alertjournal.h"
#include "views/connections/formrow.h"
#include "views/shared/failurebar.h"
#include "views/shared/helprequest.h"
#include "views/shared/messagestack.h"
#include "views/shared/scrolled.h"

#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

AlertDialog::AlertDialog(const QString &title, const QString &name, QWidget *parent)
    : DialogFrame(parent)
    , m_messages(new MessageStack)
    , m_name(new QLineEdit(name))
    , m_nameRow(row(tr("Name"), m_name))
    , m_save(nullptr)
    , m_form(new QWidget)
    , m_scrolled(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(title);
    HelpRequest::setAddress(*this, u"settings#settings-alerts"_s);
    m_name->setObjectName(u"alert.name"_s);
    content()->setSpacing(8);
    addCloseButton(tr("Cancel"))->setObjectName(u"alert.close"_s);
    m_save = addActionButton(tr("Save"), Button::Kind::Filled, false);
    m_save->setObjectName(u"alert.save"_s);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, [this] {
        clearFaults();
        save();
    });
}

FormRow *AlertDialog::row(const QString &word, QWidget *input, QWidget *field)
{
    auto *made = new FormRow(input, field);
    made->setWord(word);
    return made;
}

void AlertDialog::setForm(const QList<QWidget *> &rows, const QString &formName)
{
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_nameRow);
    for (QWidget *one : rows)
        layout->addWidget(one);
    layout->addStretch();
    fillScrolled(m_scrolled, m_form, [formName] { return formName; });
    content()->addWidget(m_messages);
    content()->addWidget(m_scrolled);
    m_name->setFocus();
}

void AlertDialog::fit()
{
    constexpr int rest = 260; // title and buttons
    constexpr int around = 80; // margins and scroll bar
    constexpr int least = 120;
    const int window = parentWidget() ? parentWidget()->window()->height() : screen()->availableSize().height();
    m_scrolled->setMinimumHeight(std::clamp(m_form->sizeHint().height(), least, std::max(least, window - rest)));
    setMinimumWidth(std::max({560, minimumWidth(), m_form->minimumSizeHint().width() + around}));
}

void AlertDialog::setSaving(bool on)
{
    m_save->setBlocked(on ? tr("Saving…") : QString());
}

void AlertDialog::showFailure(const Failure &failure, const QString &nameTaken)
{
    setSaving(false);
    const auto is = [&failure](const char *code) {
        return failure.kind == Failure::Kind::Conflict && failure.code == QLatin1String(code);
    };
    if (is(AlertJournal::nameTaken))
        return showFault(*m_nameRow, nameTaken);
    const bool isGone = is(AlertJournal::gone) || is(AlertJournal::unknownWay);
    m_messages->push(isGone ? new MessageBar(MessageBar::Severity::Error,
                                             tr("The way was removed by another program meanwhile. Close this dialog "
                                                "and check the list."))
                            : new FailureBar([] { return AlertDialog::tr("This could not be saved."); }, failure),
                     u"result"_s);
}

void AlertDialog::showFault(FormRow &row, const QString &sentence)
{
    row.setFault(sentence);
    row.input()->setFocus(Qt::OtherFocusReason);
}

void AlertDialog::clearFaults()
{
    m_messages->remove(u"result"_s);
    for (FormRow *one : findChildren<FormRow *>())
        one->setFault({});
}

QString AlertDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace exportdesk
