// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/sandboxcombo.h"

#include "views/shared/iconlabel.h"
#include "views/shared/plain.h"
#include "views/shared/sandboxlook.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace exportdesk
{

SandboxCombo::SandboxCombo(QWidget *parent)
    : QComboBox(parent)
    , m_note(new IconLabel(this))
{
    setObjectName("connections.sandbox");
    setEditable(true);
    setCompleter(nullptr);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setSmall(true);
    m_note->setWrapping(true);
    m_note->hide();
    connect(this, &QComboBox::activated, this, [this](int row) {
        setEditText(itemData(row).toString()); // the line of a row contains title and kind as well
    });
    connect(this, &QComboBox::editTextChanged, this, [this] {
        showNote();
        Q_EMIT edited();
    });
}

void SandboxCombo::setSandboxes(const QList<Sandbox> &sandboxes)
{
    m_sandboxes = sandboxes;
    QLineEdit *edit = lineEdit();
    const QString typed = edit->text();
    const int cursor = edit->cursorPosition();
    const int selected = edit->selectionStart();
    const int length = edit->selectionLength();
    const QVariant row = view()->currentIndex().data(Qt::UserRole);
    const QSignalBlocker blocker(this);
    clear();
    for (const Sandbox &one : sandboxes) {
        //: A sandbox in a list: name, title, type, state
        addItem(tr("%1 · %2 · %3 · %4")
                    .arg(one.name, plain::text(one.label()), sandboxTypeText(one.type), sandboxStateText(one.state)),
                one.name);
    }
    setCurrentIndex(-1);
    setEditText(typed);
    edit->setCursorPosition(cursor);
    if (selected >= 0)
        edit->setSelection(selected, length);
    if (view()->isVisible())
        view()->setCurrentIndex(model()->index(std::max(0, findData(row)), 0));
    showNote();
}

void SandboxCombo::setSandbox(const QString &name)
{
    setEditText(name);
}

void SandboxCombo::retranslate()
{
    setSandboxes(QList<Sandbox>(m_sandboxes));
}

void SandboxCombo::showNote()
{
    const auto found = std::find_if(m_sandboxes.cbegin(), m_sandboxes.cend(),
                                    [this](const Sandbox &one) { return one.name == currentText().trimmed(); });
    const bool known = found != m_sandboxes.cend();
    m_note->setVisible(known);
    if (!known)
        return;
    const bool production = found->isProduction();
    const Token token = production ? Token::ProdText : Token::Text2;
    m_note->setIcon(production ? Icon::Production : Icon::Remote, token);
    //: Title, type and state of the chosen sandbox
    m_note->setText(
        tr("%1 · %2 · %3")
            .arg(found->label(),
                 production ? SandboxLook{{.name = {}, .production = true}}.word() : sandboxTypeText(found->type),
                 sandboxStateText(found->state)),
        token);
}

} // namespace exportdesk
